import { pointLocals, reasonRuns } from "../sentences/scoreRuns";
import type { Run } from "../block";
import { quoted } from "../../quantity/quoted";
import { placeholder } from "../sentences/placeholder";
import { runsOf } from "../sentences/told";
import { writePattern } from "../sentences/writePattern";
import type { Score } from "../../scores/score";
import type { Telling } from "../telling";
import { holds } from "../sentences/condition";
import { problems } from "./problems";
import { tellText } from "./tellText";
import type { ToldItem, ToldSection } from "./told";
import { blocksOnly, paragraph } from "./told";

/** The clerk's problems, then what the findings and the lost points show; a placeholder only where there is neither. */
export function tellProblems(telling: Telling): ToldItem {
  const own = tellText("problems", undefined, telling);
  const shown = [...shownByFindings(telling), ...deductions(telling).map((score) => deductionSection(score, telling))];
  if (own.length === 0 && shown.length === 0) return blocksOnly(tellText("problems", "存在的主要问题", telling));
  const lead = shown.length > 0 ? [paragraph(runsOf(writePattern(own.length > 0 ? "problem.more" : "problem.lead", telling)))] : [];
  return { blocks: [...own, ...lead], sections: shown };
}

/** What the clerk will do; where nothing is written, one placeholder for each problem that a finding or lost points show. */
export function tellMeasures(telling: Telling): ToldItem {
  const own = tellText("measures", undefined, telling);
  if (own.length > 0) return blocksOnly(own);
  const found = provenProblems(telling).map(({ rate }) => `针对${quoted(nameOfRate(rate, telling))}反映的问题`);
  const lost = deductions(telling).map(({ criterion }) => `针对${quoted(criterion.label)}扣分`);
  if (found.length + lost.length === 0) return blocksOnly(tellText("measures", "改进措施", telling));
  return blocksOnly([...found, ...lost].map((why) => paragraph([placeholder(`${why}的改进措施，写在“文字材料”中`, { by: "text", topic: "measures" })])));
}

export function deductions({ evaluation }: Telling): readonly Score[] {
  return evaluation.scores.filter((score) => score.points !== null && score.points.lt(score.full));
}

function deductionSection(score: Score, telling: Telling): ToldSection {
  const reason = reasonRuns(score, telling);
  const locals = { ...pointLocals(score, telling), ...(reason.length > 0 ? { reason } : {}) };
  return { heading: [], runIn: true, blocks: [paragraph(runsOf(writePattern("problem.deduction", telling, locals)))], sections: [] };
}

/** Management problems that a finding proves, in the words of the sentence library. */
function shownByFindings(telling: Telling): readonly ToldSection[] {
  return provenProblems(telling).map(({ runs }) => ({ heading: [], runIn: true, blocks: [paragraph(runs)], sections: [] }));
}

function nameOfRate(id: string, { evaluation }: Telling): string {
  return evaluation.rates.find(({ definition }) => definition.id === id)?.definition.label["zh-CN"] ?? "";
}

interface ProvenProblem {
  /** Id of the rate that shows it. */
  readonly rate: string;
  readonly runs: readonly Run[];
}

function provenProblems(telling: Telling): readonly ProvenProblem[] {
  const deducted = new Set(deductions(telling).map(({ rate }) => rate?.definition.id));
  return problems
    .filter(({ when, unless }) => !deducted.has(unless) && holds(when, telling))
    .map(({ pattern, unless }) => ({ rate: unless, ...writePattern(pattern, telling) }))
    .filter(({ runs, needs }) => runs.length > 0 && needs.length === 0);
}
