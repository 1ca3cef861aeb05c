import type { CellRef } from "../../grid/address";

/**
 * Why a sentence could not be written.
 * missing        the workbook does not say it
 * contradictory  it says two things
 * unreadable     a cell holds it, but not as a number
 * unit           an amount whose money unit nobody declared
 * noBase         the divisor is zero or below
 * points         a person has not given the points yet
 * words          only the clerk can write it
 */
export type NeedKind = "missing" | "contradictory" | "unreadable" | "unit" | "noBase" | "points" | "words";

export interface Need {
  readonly kind: NeedKind;
  /** What is needed, as the form calls it: 年末结转和结余. */
  readonly what: string;
  /** Where it is usually found: 收入支出决算总表. Empty where nobody can say. */
  readonly where: string;
  /** Where the trouble is, when a cell makes it. */
  readonly at: readonly CellRef[];
}
