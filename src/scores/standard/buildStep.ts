import { Decimal } from "../../quantity/decimal";
import type { Num, RuleOf } from "../../rubrics/rule";
import type { AwardClause, Clause, Condition, Measure, StepClause } from "./clause";
import { clausesOf } from "./clause";
import { isFull, lossIn, pointsIn } from "./fullMark";
import { limitsOf } from "./limits";
import { commonUnit, measured, measuresOf, numIn } from "./spans";
import { withCutOffs } from "./withCutOffs";
import type { Building, Refusal } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** 100%计满分，每低于5%扣2分，扣完为止; with a cut-off (低于60%不得分) the step holds only on its side of it. */
export function buildStep(clauses: readonly Clause[], steps: readonly StepClause[], full: Num | null): Building {
  const [step, ...more] = steps;
  if (!step) return refuse("没有扣分档");
  const twin = more[0];
  if (more.length > 1 || (twin && !mirrored(step, twin))) return refuse("有几种不同的扣分档", twin ?? step);
  const awards = clausesOf(clauses, "award");
  const base = awards.find(({ award }) => isFull(pointsIn(award, full) ?? "0", full));
  const direction = twin ? "both" : directionOf(step, base);
  if (!direction) return refuse("没有写明高于还是低于标准时扣分", step);
  const target = targetOf(step, base, clauses, direction);
  if (!target) return refuse("没有写明以多少为标准开始扣分", step);
  const faulty = contradiction(step, base, target, direction);
  if (faulty) return refuse(faulty, step);
  const unit = commonUnit([target, step.every, ...awards.flatMap(({ cond }) => measuresOf(cond))]);
  if (unit === null) return refuse("前后使用了不同的计量单位", step);
  if (!new Decimal(step.every.num).gt(0)) return refuse("每档幅度应大于0", step);
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
  if (others.length > 0) return refuse("不足一档的算法写了两次");
  if (partial?.every && !(new Decimal(partial.every.num).eq(step.every.num) && partial.every.unit === step.every.unit)) return refuse("不足一档的算法与每档幅度不一致", step);
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
  return step.every.unit === "%" ? saidInWords(clauses, direction) : null;
}

/** 全部完成得满分 stands for 100% where less costs points, 下降或持平得满分 for 0% where more does. */
function saidInWords(clauses: readonly Clause[], direction: "up" | "down" | "both"): Measure | null {
  const said = clausesOf(clauses, "text").map(({ text }) => text).join(";");
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
  if (other && step.direction !== "late") return `满分的标准是${target.num}${target.unit}，扣分却从${other.num}${other.unit}算起`;
  if (step.when && direction !== "both" && !(direction === "up" ? step.when.from : step.when.to)) return "扣分的条件与方向不一致";
  const far = direction === "up" ? step.when?.to : step.when?.from;
  if (far && !step.when?.bare) return `没有写明超出${far.num}${far.unit}以后如何计分`;
  return base?.award.kind === "proportion" ? "既按比例又按档扣分" : null;
}
