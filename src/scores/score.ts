import type { CellRef } from "../grid/address";
import type { CellNumber } from "../facts/facts";
import type { Decimal } from "../quantity/decimal";
import type { Rate } from "../rates/rate";
import type { Fact } from "../facts/fact";
import type { Criterion } from "../rubrics/rubric";
import type { OwnValue } from "./judged";

/**
 * scored         by its rule
 * manual         given by a person (points null while nobody has)
 * notApplicable  nothing to judge this year, as the workbook states; points as the rubric says
 * missing        the rule cannot look: a fact is missing, unreadable or contradictory, or the base is zero
 */
export type ScoreState = "scored" | "manual" | "notApplicable" | "missing";

export interface Score {
  readonly criterion: Criterion;
  /** 0 where the weight comes from the user's sheet and nobody has given it. */
  readonly full: Decimal;
  readonly points: Decimal | null;
  readonly state: ScoreState;
  /** The points in the user's own scoring sheet. */
  readonly claimed: CellNumber | null;
  /** The full mark in the user's own scoring sheet. */
  readonly claimedFull: CellNumber | null;
  readonly rate: Rate | null;
  readonly fact: Fact | null;
  /** The unit's own target and result, where the points rest on them. */
  readonly ownValue?: OwnValue;
  /** Where the points come from, in words: 在职人员控制率54.55%，≤100%，得5分. */
  readonly working: string;
  /** Why points were lost, from the rule or from the person. */
  readonly reason: string;
  readonly from: readonly CellRef[];
}

/** Points that a person typed into our score sheet. */
export interface GivenPoints {
  readonly points: Decimal;
  readonly reason: string;
  readonly at: CellRef | null;
}

export interface Total {
  /** Sum of the points given so far. */
  readonly points: Decimal;
  readonly full: Decimal;
  /** Criteria without points yet. */
  readonly pending: number;
  readonly grade: string;
  /** What the grade may still become: the grades with nothing and with everything for the pending ones. */
  readonly gradeIfNothing: string;
  readonly gradeIfEverything: string;
  /** Where the rubric caps the total by the execution rate: the cap, and why. */
  readonly ceiling?: { readonly points: Decimal; readonly reason: string };
}
