import { Decimal } from "../../quantity/decimal";
import type { Num, Rule } from "../../rubrics/rule";
import type { Clause, ClauseOf } from "./clause";
import { clausesOf } from "./clause";
import { buildPieces } from "./buildPieces";
import { buildStep } from "./buildStep";
import { isFullAward } from "./fullMark";
import { isIdleLimit, leftOver } from "./leftOver";
import { otherThanFull, twoWays } from "./refusals";
import { numIn } from "./spans";
import type { Building } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** Standards that judge one number. */
export function buildNumeric(clauses: readonly Clause[], full: Num | null): Building {
  const subjects = distinctSubjects(clauses);
  if (subjects.length > 1) return refuse(`同时考核${subjects.map((subject) => `“${subject}”`).join("和")}，不是一个数值`);
  const [gated] = clausesOf(clauses, "gated");
  const beside = gated ? leftOver(clauses, (clause) => clause === gated || isIdleLimit(clause) || restatesGate(clause, gated, full)) : null;
  if (beside) return beside;
  if (gated?.points && full !== null && !new Decimal(gated.points).eq(full)) return refuse(otherThanFull(gated.points, full), gated);
  if (gated) return { rule: { kind: "gatedProportional", comparison: "≥", target: numIn(gated.target, "%"), gate: numIn(gated.gate, "%") }, unit: "%" };
  const steps = [...clausesOf(clauses, "step"), ...clausesOf(clauses, "else").flatMap(({ step }) => step ?? [])];
  if (steps.length === 0) return inSize(buildPieces(clauses, full), clauses);
  const second = leftOver(clauses, (clause) => ["step", "award", "text", "target", "partial", "limit"].includes(clause.t) || (clause.t === "else" && clause.step !== null));
  return second ?? inSize(buildStep(clauses, steps, full), clauses);
}

/** 低于60%不得分 and 达到100%得满分 say again what the formula with a gate says. */
function restatesGate(clause: Clause, { gate, target }: ClauseOf<"gated">, full: Num | null): boolean {
  if (clause.t !== "award") return false;
  const { from, to } = clause.cond;
  if (clause.award.kind === "none") return !from && to?.num === gate.num;
  return isFullAward(clause.award, full) && from?.num === target.num;
}

/** 预算调整率绝对值≤5%: a cut counts like an increase of the same size. */
function inSize(built: Building, clauses: readonly Clause[]): Building {
  const bySize = clauses.find((clause) => (clause.t === "award" || clause.t === "step") && (clause.subject.includes("绝对值") || (clause.t === "award" && clause.cond.size)));
  if (!bySize || isRefusal(built)) return built;
  const rule = asBands(built.rule);
  if (rule.kind !== "bands" && rule.kind !== "step") return refuse(twoWays, bySize);
  return { ...built, rule: { ...rule, negative: "absolute" } };
}

/** ≤5% or nothing, as spans, which may look at a size. */
function asBands(rule: Rule): Rule {
  if (rule.kind !== "metOrNothing" || (rule.comparison !== "≤" && rule.comparison !== "<")) return rule;
  const { target, otherwise = "0", unit } = rule;
  const met = rule.comparison === "≤";
  return { kind: "bands", bands: [{ to: target, toIncluded: met, points: "100%" }, { from: target, fromIncluded: !met, points: otherwise }], ...(unit === undefined ? {} : { unit }) };
}

/** 预算完成率 and 完成率 are one subject; 到位率 and 支出率 are two. */
export function distinctSubjects(clauses: readonly Clause[]): readonly string[] {
  const named = clauses.flatMap((clause) => (clause.t === "award" || clause.t === "step" ? [core(clause.subject)] : [])).filter((subject) => subject.length > 1);
  return named.filter((subject, index) => named.findIndex((other) => other.endsWith(subject) || subject.endsWith(other)) === index);
}

function core(subject: string): string {
  return subject.replace(/^(?:其中|降至|降到|低至|如果|若|如|当|对于|凡|按|以|即|则|本年度?|年度|实际|的|对|该|各项?)+/u, "").replace(/(?:的|为|在|达到?|是|控制|:|,|比例)+$/u, "");
}
