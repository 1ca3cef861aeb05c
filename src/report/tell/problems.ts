import { known, listOf, object } from "../checkData";
import { patternIds } from "../patterns/patterns";
import type { Condition } from "../sentences/condition";
import { readCondition } from "../sentences/readCondition";
import data from "./problems.json";

/** Problems that the figures themselves show: when, and in which words. Thresholds are data of the list. */
export interface ProblemRule {
  readonly when: Condition;
  readonly pattern: string;
}

export function readProblems(value: unknown, faults: string[]): readonly ProblemRule[] {
  const pattern = known("pattern", (id) => patternIds.includes(id));
  return listOf(object({ when: readCondition, pattern }))(value, "problems", faults);
}

export const problems: readonly ProblemRule[] = readProblems(data, []);
