import type { Decimal } from "./decimal";
import type { Quantity } from "./quantity";

/** 以上, 以下 and 以内 include the number itself; 超过 and 不满 do not (民法典第一千二百五十九条). */
export type AmountComparison = "≥" | ">" | "≤" | "<" | "=";

/** about (约, 左右), more (余, 多) or almost (近). */
export type Approximation = "约" | "余" | "近";

export interface AmountNumber extends Quantity {
  readonly kind: "number";
  readonly comparison?: AmountComparison;
  readonly approximate?: Approximation;
}

/**
 * What a text that should be an amount turned out to be.
 *
 * blank      nothing stands there; not a zero
 * none       "—", "/", 无, 不适用: somebody stated that there is nothing; not a zero either, but not forgotten
 * ambiguous  it can be read in more than one way, or only by correcting it; `why` is for the person who decides
 * text       no amount: words, a date, 7*24小时
 */
export type AmountReading =
  | AmountNumber
  | { readonly kind: "range"; readonly from: Decimal; readonly to: Decimal; readonly unit: string }
  | { readonly kind: "blank" }
  | { readonly kind: "none" }
  | { readonly kind: "ambiguous"; readonly readings: readonly [AmountNumber, ...AmountNumber[]]; readonly why: string }
  | { readonly kind: "text"; readonly what: "words" | "date" };
