import type { Clause, PerClause, StepClause } from "./clause";
import { clausesOf } from "./clause";

interface Sorted {
  readonly pers: readonly PerClause[];
  readonly steps: readonly StepClause[];
  /** Everything but the steps that turned out to be counts. */
  readonly rest: readonly Clause[];
}

/** 每少1项扣1分 with no number to fall short of counts what is missing. */
export function missingCounts(clauses: readonly Clause[]): Sorted {
  const anchored = clauses.some(({ t }) => t === "award" || t === "target");
  const isCount = (step: StepClause): boolean =>
    !anchored && step.direction === "down" && !step.when && !step.target && step.every.num === "1" && /^(?:项|次|个|件|份|条|处|例|起|家|篇)$/u.test(step.every.unit);
  const steps = clausesOf(clauses, "step");
  const counts = steps.filter(isCount).map(({ start, end, deduct, every, subject }): PerClause => ({ t: "per", verb: "lack", counter: every.unit, rest: "", lead: subject, each: deduct, start, end }));
  return {
    pers: [...clausesOf(clauses, "per"), ...counts],
    steps: steps.filter((step) => !isCount(step)),
    rest: clauses.filter((clause) => !(clause.t === "step" && isCount(clause))),
  };
}
