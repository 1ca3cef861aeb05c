import type { CellRef } from "../grid/address";

/**
 * How one cell may have come to be wrong.
 *
 * swapped    two neighbouring digits stand the wrong way round
 * digit      one digit is another
 * unit       元 in a 万元 column, or the reverse
 * point      the decimal point stands one or two places off
 * sign       the minus sign is missing, or one too many
 * opening    the opening balance stands where the closing one belongs
 * exchanged  opening and closing balance stand in each other's cell
 * priorYear  last year's figure
 * truncated  cut off instead of rounded half-up
 * otherBase  divided by another base
 * unfilled   a row whose points were left blank
 */
export type SlipKind =
  | "swapped"
  | "digit"
  | "unit"
  | "point"
  | "sign"
  | "opening"
  | "exchanged"
  | "priorYear"
  | "truncated"
  | "otherBase"
  | "unfilled";

/** A correction of one cell that would make the figures agree: a question to a person, never done by itself. */
export interface Proposal {
  readonly kind: SlipKind;
  readonly at: CellRef;
  /** As it stands. */
  readonly from: string;
  /** As it would have to stand. */
  readonly to: string;
}
