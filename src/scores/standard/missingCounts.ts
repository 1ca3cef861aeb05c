import type { AwardClause, Clause, PerAwardClause, PerClause, StepClause } from "./clause";
import { clausesOf } from "./clause";

/**
 * What counts things, in one form: 每少1项扣1分 with no number to fall short of counts what is missing; 缺一次扣1分 beside 完成12次
 * is a step of one; 满足一项得1分 beside 满足两项得2分 is one of several counts.
 */
export function missingCounts(clauses: readonly Clause[]): readonly Clause[] {
  const awards = clausesOf(clauses, "award");
  const anchored = awards.length > 0 || clauses.some(({ t }) => t === "target");
  return clauses.map((clause) => {
    if (clause.t === "step" && !anchored && isCount(clause)) return asPer(clause);
    if (clause.t === "per" && clause.verb === "lack" && clause.rest === "" && awards.some(({ cond }) => cond.from?.unit === clause.counter)) return asStep(clause);
    return clause.t === "perAward" && clause.lone !== "" && awards.some(({ cond }) => cond.from?.unit === clause.lone) ? asAward(clause) : clause;
  });
}

function isCount({ direction, when, target, every }: StepClause): boolean {
  return direction === "down" && !when && !target && every.num === "1" && /^(?:项|次|个|件|份|条|处|例|起|家|篇)$/u.test(every.unit);
}

function asPer({ start, end, deduct, every, subject }: StepClause): PerClause {
  return { t: "per", verb: "lack", counter: every.unit, rest: "", lead: subject, each: deduct, start, end };
}

function asStep({ start, end, counter, each }: PerClause): StepClause {
  return { t: "step", subject: "", when: null, direction: "down", target: null, every: { num: "1", unit: counter }, deduct: each, partial: null, marked: false, start, end };
}

function asAward({ start, end, lone, each }: PerAwardClause): AwardClause {
  const one = { num: "1", unit: lone, included: true, soft: false, lawful: false };
  return { t: "award", subject: "", cond: { from: one, to: one, bare: true }, award: { kind: "points", points: "points" in each ? each.points : "0" }, marked: false, said: "", start, end };
}
