import type { Decimal } from "../../quantity/decimal";

/** percent: a share or rate; change: 个百分点; points: 分; plain: a number without unit. */
export type FigureKind = "money" | "percent" | "change" | "points" | "count" | "plain";

/** A number of a report with what the words around it say of it. */
export interface Figure {
  /** In 元 where it is money, in percent where it is a share; counts with 万 multiplied out. */
  readonly value: Decimal;
  readonly kind: FigureKind;
  /** As it is printed: 万元, %, 件, 万件. */
  readonly unit: string;
  /** What a counted thing is counted in, without 万: 件. */
  readonly counter: string;
  /** Half of the last printed place, as `value` is measured; zero for what is exact. */
  readonly half: Decimal;
  /** One of the last printed place. */
  readonly last: Decimal;
  readonly approximate: boolean;
  readonly comparison: "≤" | "≥" | "<" | ">" | null;
  /** With its unit, as printed. */
  readonly text: string;
  readonly passage: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The words right before it, back to the last mark or number. */
  readonly label: string;
  /** The label without year, verbs and filling words: what is measured. */
  readonly name: string;
  /** It stands in brackets inside the sentence. */
  readonly bracketed: boolean;
  readonly period: "prior" | "current" | "year before" | null;
  readonly year: number | null;
}
