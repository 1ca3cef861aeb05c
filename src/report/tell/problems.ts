import { known, listOf, object } from "../checkData";
import { patternIds } from "../patterns/patterns";
import type { Condition } from "../sentences/condition";
import { readCondition } from "../sentences/readCondition";
import { isTerm } from "../terms/isTerm";
import data from "./problems.json";

/** A problem of management that a finding proves: when, and in which words; not said twice where its rate already lost points. */
export interface ProblemRule {
  readonly when: Condition;
  readonly pattern: string;
  readonly unless: string;
}

export function readProblems(value: unknown, faults: string[]): readonly ProblemRule[] {
  const pattern = known("pattern", (id) => patternIds.includes(id));
  const unless = known("rate", (id) => isTerm(`rates/${id}`));
  return listOf(object({ when: readCondition, pattern, unless }))(value, "problems", faults);
}

export const problems: readonly ProblemRule[] = readProblems(data, []);
