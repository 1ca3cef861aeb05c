import { Decimal } from "../../quantity/decimal";
import type { Num, RuleOf } from "../../rubrics/rule";
import type { AwardClause, Clause, Condition, Measure, StepClause } from "./clause";
import { clausesOf } from "./clause";
import { isFullAward, lossIn } from "./fullMark";
import { limitsOf } from "./limits";
import { contradictory, notSaid, saidTwice, twoWays, unlikeUnits } from "./refusals";
import { commonUnit, measured, measuresOf, numIn } from "./spans";
import { withCutOffs } from "./withCutOffs";
import type { Building, Refusal } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** 100%计满分，每低于5%扣2分，扣完为止; with a cut-off (低于60%不得分) the step holds only on its side of it. */
export function buildStep(clauses: readonly Clause[], steps: readonly StepClause[], full: Num | null): Building {
  const [step, ...more] = steps;
  if (!step) return refuse(notSaid);
  const twin = more[0];
  if (more.length > 1 || (twin && !mirrored(step, twin))) return refuse(twoWays, twin ?? step);
  const awards = clausesOf(clauses, "award");
  const base = awards.find(({ award }) => isFullAward(award, full));
  const direction = twin ? "both" : directionOf(step, base);
  const target = direction && targetOf(step, base, clauses, direction);
  if (!direction || !target) return refuse("没有写明以多少为标准开始扣分", step);
  const faulty = contradiction(step, base, target, direction);
  if (faulty) return refuse(faulty, step);
  const unit = commonUnit([target, step.every, ...awards.flatMap(({ cond }) => measuresOf(cond))]);
  if (unit === null) return refuse(unlikeUnits, step);
  if (!new Decimal(step.every.num).gt(0)) return refuse(contradictory, step);
  const rule = stepRule(step, direction, target, unit, clauses);
  if (isRefusal(rule)) return rule;
  const cutOffs = awards.filter((award) => award !== base);
  return withCutOffs(rule.rule, rule.assumed, cutOffs, full, unit, step);
}

function stepRule(step: StepClause, direction: "up" | "down" | "both", target: Measure, unit: string, clauses: readonly Clause[]): { readonly rule: RuleOf<"step">; readonly assumed: readonly string[] } | Refusal {
  const partials = [...(step.partial ? [step.partial] : []), ...clausesOf(clauses, "partial")];
  const limits = limitsOf(clauses);
  if (isRefusal(limits)) return limits;
  const [partial, ...others] = partials;
  if (others.length > 0) return refuse(saidTwice);
  if (partial?.every && !(new Decimal(partial.every.num).eq(step.every.num) && partial.every.unit === step.every.unit)) return refuse(contradictory, step);
  const every = numIn(step.every, unit);
  const rule: RuleOf<"step"> = {
    kind: "step",
    comparison: { up: "≤", down: "≥", both: "=" }[direction] as "≤" | "≥" | "=",
    target: numIn(target, unit),
    every,
    deduct: lossIn(step.deduct),
    partial: partial?.mode ?? "ceil",
    ...limits,
    ...measured(unit),
  };
  return { rule, assumed: partial ? [] : [`标准没有写明不足${every}的部分如何计，按一档计`] };
}

/** 每高1%扣1分，每低1%扣1分 are one rule that looks both ways. */
function mirrored(a: StepClause, b: StepClause): boolean {
  const sides = new Set([a.direction, b.direction]);
  return sides.has("up") && sides.has("down") && a.every.num === b.every.num && a.every.unit === b.every.unit && lossIn(a.deduct) === lossIn(b.deduct);
}

function directionOf(step: StepClause, base: AwardClause | undefined): "up" | "down" | "both" | null {
  if (step.direction === "late") return "up";
  if (step.direction) return step.direction;
  const cond = step.when ?? null;
  if (cond && !(cond.from && cond.to)) return cond.from ? "up" : "down";
  if (!base || base.cond.bare || (base.cond.from && base.cond.to)) return null;
  return base.cond.from ? "down" : "up";
}

function targetOf(step: StepClause, base: AwardClause | undefined, clauses: readonly Clause[], direction: "up" | "down" | "both"): Measure | null {
  if (base) return edgeFacing(base.cond, direction);
  const stated = clausesOf(clauses, "target")[0]?.value;
  if (step.direction === "late") return { num: "0", unit: step.every.unit };
  if (step.target) return step.target;
  if (step.when) return direction === "up" ? (step.when.from ?? null) : (step.when.to ?? null);
  if (stated) return stated;
  return saidInWords(clauses, direction, step);
}

/** 全部完成得满分 stands for 100% where less costs points, 下降或持平得满分 for 0% where more does, 按期完成得满分 for no day too many. */
function saidInWords(clauses: readonly Clause[], direction: "up" | "down" | "both", { subject, every: { unit } }: StepClause): Measure | null {
  const said = [subject, ...clausesOf(clauses, "text").map(({ text }) => text)].join(";");
  if (direction === "up" && /^(?:个?工作日|日|天|周|个?月)$/u.test(unit) && /按期|按时|及时|如期|期限|时限|工期|(?:规定|计划)时间/u.test(said)) return { num: "0", unit };
  if (unit !== "%") return null;
  if (direction === "down" && /全部完成|全面完成|完成(?:全部|全年|年度)|达到(?:目标|计划)|足额|全额/u.test(said)) return { num: "100", unit: "%" };
  return direction === "up" && /下降|持平|不增长|未增长|零增长|没有增长|不增加/u.test(said) ? { num: "0", unit: "%" } : null;
}

function edgeFacing({ from, to, bare }: Condition, direction: "up" | "down" | "both"): Measure | null {
  if (bare || (from && to && from.num === to.num)) return from ?? null;
  if (direction === "both") return null;
  return (direction === "up" ? to : from) ?? null;
}

/** The step's own words for where it starts must be the same number that the full mark ends at. */
function contradiction(step: StepClause, base: AwardClause | undefined, target: Measure, direction: "up" | "down" | "both"): string | null {
  const named = [step.target, direction === "up" ? step.when?.from : step.when?.to].flatMap((end) => end ?? []);
  const other = named.find(({ num }) => !new Decimal(num).eq(target.num));
  if (other && step.direction !== "late") return contradictory;
  if (step.when && direction !== "both" && !(direction === "up" ? step.when.from : step.when.to)) return contradictory;
  const far = direction === "up" ? step.when?.to : step.when?.from;
  if (far && !step.when?.bare) return notSaid;
  return base?.award.kind === "proportion" ? twoWays : null;
}
