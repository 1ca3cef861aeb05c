import { pointLocals, reasonRuns } from "../sentences/scoreRuns";
import type { Run } from "../block";
import { listed, placeholder } from "../sentences/placeholder";
import { runsOf } from "../sentences/told";
import { writePattern } from "../sentences/writePattern";
import type { Score } from "../../scores/score";
import type { Telling } from "../telling";
import { holds } from "../sentences/condition";
import { problems } from "./problems";
import { indicatorOf } from "../terms/indicatorOf";
import { tellText } from "./tellText";
import { unmetIndicators, unmetSection } from "./tellUnmet";
import type { ToldItem, ToldSection } from "./told";
import { blocksOnly, paragraph } from "./told";

/** The clerk's problems, then what the findings, the lost points and the missed targets show; a placeholder only where there is none. */
export function tellProblems(telling: Telling): ToldItem {
  const own = tellText("problems", undefined, telling);
  const shown = [
    ...shownByFindings(telling),
    ...deductions(telling).map((score) => deductionSection(score, telling)),
    ...unmetBesides(telling).map((indicator) => unmetSection(indicator, telling)),
  ];
  if (own.length === 0 && shown.length === 0) return blocksOnly(tellText("problems", "存在的主要问题", telling));
  const lead = shown.length > 0 ? [paragraph(runsOf(writePattern(own.length > 0 ? "problem.more" : "problem.lead", telling)))] : [];
  return { blocks: [...own, ...lead], sections: shown };
}

/** What the clerk will do; where nothing is written, one placeholder that names the problems which wait for their measures. */
export function tellMeasures(telling: Telling): ToldItem {
  const own = tellText("measures", undefined, telling);
  if (own.length > 0) return blocksOnly(own);
  const found = against(provenProblems(telling).map(({ rate }) => nameOfRate(rate, telling)), "反映的问题");
  const lost = against(deductions(telling).map(({ criterion }) => criterion.label), "扣分");
  const unmet = against(unmetBesides(telling).map(({ row }) => row.name.text.trim()), "未达到指标值");
  const reasons = [...found, ...lost, ...unmet];
  if (reasons.length === 0) return blocksOnly(tellText("measures", "改进措施", telling));
  return blocksOnly([paragraph([placeholder(`针对${reasons.join("，")}的改进措施，写在“文字材料”中`, { by: "text", topic: "measures" })])]);
}

/** “甲”、“乙”扣分; nothing where there is none. */
function against(names: readonly string[], what: string): readonly string[] {
  return names.length === 0 ? [] : [`${listed(names)}${what}`];
}

/** Missed targets that no lost points tell of: their points are still to be given, or stand under another name. */
function unmetBesides(telling: Telling): ReturnType<typeof unmetIndicators> {
  const told = new Set(deductions(telling).map((score) => indicatorOf(score, telling)));
  return unmetIndicators(telling).filter(({ row }) => !told.has(row));
}

export function deductions({ evaluation }: Telling): readonly Score[] {
  return evaluation.scores.filter((score) => score.points !== null && score.points.lt(score.full));
}

function deductionSection(score: Score, telling: Telling): ToldSection {
  const reason = reasonRuns(score, telling, true);
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
