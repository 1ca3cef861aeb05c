import type { Run } from "../block";
import type { CellText } from "../../facts/facts";
import type { Score } from "../../scores/score";
import type { Telling } from "../telling";
import { factName, factValue } from "../terms/factValue";
import { indicatorOf } from "../terms/indicatorOf";
import { printMeasured } from "../terms/measured";
import { labelRun } from "./labelRun";
import { quoted } from "../../quantity/quoted";
import { placeholder } from "./placeholder";
import { printedRate } from "./printedRate";
import type { Told } from "./told";
import { joinTold, runsOf, textRun } from "./told";
import { workingRuns } from "./workingRuns";
import type { Locals } from "./writePattern";
import { writeFigure, writePattern } from "./writePattern";

/** What is said of one criterion: its figures and working, then its points, the rule, and why points were lost. */
export function scoreRuns(score: Score, telling: Telling): readonly Run[] {
  if (score.state === "notApplicable") return notApplicable(score, telling);
  const told = basisOf(score, telling);
  // What a person has decided needs no figure from the workbook; where there is one it is said.
  const basis = score.points !== null && score.state === "manual" && told.needs.length > 0 ? [] : runsOf(told);
  if (score.points !== null) return [...basis, ...runsOf(pointsOf(score, telling))];
  const stated = [...(score.rate && told.needs.length > 0 ? runsOf(printedRate(score.criterion.label, score.rate, telling)) : []), ...claimedRuns(score, telling)];
  // A rate that cannot be computed asks for its figures; only where they stand is it the points that are wanted.
  const asks = basis.some((run) => run.kind === "placeholder");
  return asks ? [...stated, ...basis] : [...basis, ...stated, placeholder(`${quoted(score.criterion.label)}的得分及依据，见绩效评分表`, { by: "points", criterion: score.criterion.id })];
}

/** The points that the unit's own sheet states, told as its statement where the rule cannot confirm them; not those that cannot be. */
function claimedRuns({ claimed, full, criterion }: Score, telling: Telling): readonly Run[] {
  return claimed && claimed.value.gte(0) && claimed.value.lte(full) ? runsOf(writePattern("score.claimed", telling, { points: figure(`claimed/${criterion.id}`, telling) })) : [];
}

/**
 * 扣分原因: the user's own words where they are the user's, else the rule's, and behind them what the form says of the deviation.
 *
 * @param lossSaid  the points lost stand in the sentence already, and are not said again
 */
export function reasonRuns(score: Score, telling: Telling, lossSaid = false): readonly Run[] {
  const { evaluation, scope } = telling;
  const text = withoutStop(score.reason);
  if (text === "") return [];
  const own = evaluation.facts.scoring.find((row) => row.reason?.text.trim() === score.reason.trim())?.reason;
  // Whoever gives the points gives the reason; of several rows that are one criterion it holds the words of each.
  if (own || score.state === "manual") return [{ kind: "user", text, at: own?.at ?? score.from.at(-1) ?? null }];
  const rule: Run = { kind: "figure", text: lossSaid ? text.replace(/，扣[\d.]+分$/, "") : text, source: { of: `${scope}reasons/${score.criterion.id}`, from: score.from, cites: score.criterion.cites } };
  const said = indicatorOf(score, telling)?.reason;
  return said && withoutStop(said.text) !== "" ? [rule, textRun("；"), { kind: "user", text: withoutStop(said.text), at: said.at }] : [rule];
}

function withoutStop(text: string): string {
  return text.trim().replace(/[。；]+$/, "");
}

/** The rows of a form are scored by one long clause; it is told with the first of them. */
function saidBefore(score: Score, telling: Telling): boolean {
  const { scores } = telling.evaluation;
  const first = scores.find(({ criterion }) => criterion.standard === score.criterion.standard);
  return first !== undefined && first !== score && indicatorOf(score, telling) !== null;
}

/** The scoring standard as the clause words it. */
export function standardRuns(score: Score, { scope }: Telling): readonly Run[] {
  const text = withoutStop(score.criterion.standard);
  if (text === "") return [];
  return [{ kind: "figure", text, source: { of: `${scope}standards/${score.criterion.id}`, from: [], cites: score.criterion.cites } }];
}

export function pointLocals(score: Score, telling: Telling): Locals {
  const { id, label } = score.criterion;
  const points = score.points === null ? {} : { points: figure(`scores/${id}`, telling), lost: figure(`lost/${id}`, telling) };
  return { label: [labelRun(label, telling)], full: figure(`full/${id}`, telling), ...points };
}

function notApplicable(score: Score, telling: Telling): readonly Run[] {
  const pattern = score.points === null ? "score.notCounted" : "score.notApplicable";
  return runsOf(writePattern(pattern, telling, pointLocals(score, telling)));
}

function basisOf(score: Score, telling: Telling): Told {
  if (score.rate) {
    const { rate } = score;
    const facts = joinTold(rate.facts.map((fact) => labelled(fact, telling)), "，");
    const working = workingRuns(rate, telling);
    const value = writeFigure(`rates/${rate.definition.id}`, false, telling);
    const needs = [...working.needs, ...value.needs];
    if (needs.length > 0) return { runs: [], needs };
    return writePattern("score.rate", telling, { facts: facts.runs, label: [labelRun(score.criterion.label, telling)], working: working.runs, value: value.runs });
  }
  if (!score.fact) return ownBasis(score, telling);
  const fact = labelled(score.fact, telling);
  return fact.needs.length > 0 ? fact : writePattern("score.fact", telling, { facts: fact.runs });
}

/** 目标值≥2万亩，实际完成1.8万亩。 */
function ownBasis({ ownValue }: Score, telling: Telling): Told {
  if (!ownValue) return { runs: [], needs: [] };
  const said = ({ text, at }: CellText): readonly Run[] => [{ kind: "user", text: text.trim(), at }];
  return writePattern("score.own", telling, { actual: said(ownValue.actual), ...(ownValue.target ? { target: said(ownValue.target) } : {}) });
}

function labelled(fact: NonNullable<Score["fact"]>, telling: Telling): Told {
  const value = factValue(fact, telling);
  if (!value.known) return { runs: [], needs: value.needs };
  const name = factName(fact, telling.evaluation.facts.year, telling.evaluation.rubric.subject);
  return { runs: [textRun(name), { kind: "figure", text: printMeasured(value.measured, telling.style), source: value.source }], needs: [] };
}

function pointsOf(score: Score, telling: Telling): Told {
  const lost = score.points?.lt(score.full) ?? false;
  const given = score.state === "manual";
  const pattern = lost ? (given ? "score.givenLost" : "score.lost") : given ? "score.given" : "score.full";
  const reason = reasonRuns(score, telling, true);
  const standard = saidBefore(score, telling) ? [] : standardRuns(score, telling);
  return writePattern(pattern, telling, {
    ...pointLocals(score, telling),
    reason: reason.length > 0 ? reason : [placeholder(`${quoted(score.criterion.label)}的扣分原因`, { by: "points", criterion: score.criterion.id })],
    ...(standard.length > 0 ? { standard } : {}),
  });
}

function figure(term: string, telling: Telling): readonly Run[] {
  return writeFigure(term, false, telling).runs;
}
