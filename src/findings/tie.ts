import type { FactRef } from "../facts/fact";
import type { Check } from "./check";
import { runTie } from "./runTie";

/** Sums that must come out at a total: total = plus − minus. */
export interface Tie {
  readonly total: FactRef;
  readonly plus: readonly [FactRef, ...FactRef[]];
  readonly minus?: readonly FactRef[];
  /**
   * Terms that most units do not have, so that their rows are left out: absent means none. The words say that they were absent.
   */
  readonly rare?: readonly FactRef[];
  /**
   * The terms are a list of kinds (by source, by function) of which a table leaves blank what does not occur. Known ones that
   * exceed the total are wrong whatever stands in the blanks. `whole`: ones that fall short are a question, and only within one
   * sheet. `ofWhich`: the list (其中) need not be complete, so that falling short is as it should be.
   */
  readonly kinds?: "whole" | "ofWhich";
  /** Further rounded figures behind the terms, where these are totals themselves: two totals of rounded parts may differ by their parts' rounding. */
  readonly partsBehind?: number;
}

/** The run of a check that is one sum, for the evaluated year and for the year before where the workbook has its figures. */
export function tie(sum: Tie): Check["run"] {
  return ({ facts }) => runTie(sum, facts);
}
