import type { Clause } from "./clause";
import { twoWays } from "./refusals";
import type { Refusal } from "./understanding";
import { refuse } from "./understanding";

/**
 * The first clause that a builder would pass over in silence, as a refusal. Every builder names what it takes; a second way
 * of scoring beside it (①…②…每项2分；满意度≥90%得2分) is never dropped.
 */
export function leftOver(clauses: readonly Clause[], takes: (clause: Clause) => boolean): Refusal | null {
  const passed = clauses.find((clause) => clause.t !== "full" && !takes(clause));
  return passed ? refuse(twoWays, passed) : null;
}

/** 扣完为止 and the like say nothing new; 最多扣3分 does. */
export function isIdleLimit(clause: Clause): boolean {
  return clause.t === "limit" && clause.most === undefined && clause.least === undefined;
}
