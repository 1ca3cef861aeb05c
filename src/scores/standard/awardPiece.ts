import type { Award, Condition } from "./clause";

/** A span with what it brings, and where that stands in the text. */
export interface AwardPiece {
  readonly cond: Condition;
  readonly award: Award;
  readonly at: { readonly start: number; readonly end: number };
}
