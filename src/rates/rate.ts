import type { CitationId } from "../law/citation";
import type { Fact } from "../facts/fact";
import type { Decimal } from "../quantity/decimal";
import type { RateDefinition } from "./defineRate";

/**
 * known          a number
 * notApplicable  the workbook states that there was nothing of the kind this year (no building project: approved 0, actual 0)
 * noBase         the base is zero, or below zero where a base may not be
 * missing        a fact is missing, unreadable or contradictory
 */
export type RateState = "known" | "notApplicable" | "noBase" | "missing";

export interface Rate {
  readonly definition: RateDefinition;
  readonly state: RateState;
  /** Exact: 0.5454545… for 54.55 %. Null unless known. */
  readonly value: Decimal | null;
  /** 54.55%: two decimals, half-up. Empty unless known. */
  readonly printed: string;
  /** With figures: 6 ÷ 11 × 100%. Empty unless known. */
  readonly working: string;
  /** With labels: 在职人员数 ÷ 编制数 × 100%. */
  readonly words: string;
  /** In the order of `needs`. */
  readonly facts: readonly Fact[];
  readonly cites: readonly [CitationId, ...CitationId[]];
}
