/** A number of a standard with its unit: % for a rate, 万元, 件, or nothing. */
export interface Measure {
  readonly num: string;
  readonly unit: string;
}

/** An end of a span. A soft one was not said to be in or out; a lawful one is a bare 以上 or 以下. */
export interface End extends Measure {
  readonly included: boolean;
  readonly soft: boolean;
  readonly lawful: boolean;
  /** Two spans touch here and neither says that it holds the number; it was given to this one by custom. */
  readonly customary?: boolean;
}

export interface Condition {
  readonly from?: End;
  readonly to?: End;
  /** A value without a word of comparison: 100%计满分. */
  readonly bare?: boolean;
  /** ±5%: a value below zero counts by its size. */
  readonly size?: boolean;
}

export interface Proportion {
  readonly kind: "proportion";
  /** 按比例扣分 rather than 计分. */
  readonly loses: boolean;
  /** rate × full mark; actual ÷ target; target ÷ actual; or only 按比例. */
  readonly upward: "rate" | "actual" | "target" | null;
  /** The full mark the formula names: 完成率×5分. */
  readonly points?: string | null;
}

/** Points, a share of the full mark in percent (20), or a fraction of it (1/3: share 1 of 3). */
export type Loss = { readonly points: string } | { readonly share: string; readonly of?: string };

export type Award =
  | { readonly kind: "full"; readonly points: string | null }
  | { readonly kind: "points"; readonly points: string }
  | { readonly kind: "share"; readonly share: string }
  | { readonly kind: "none" }
  /** 得3-5分 */
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  /** 100%-80%（含）的分值, upper share first */
  | { readonly kind: "span"; readonly from: string; readonly to: string; readonly toIncluded: boolean }
  | ({ readonly kind: "deduct" } & Loss)
  | Proportion;

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface StepClause extends Placed {
  readonly t: "step";
  readonly subject: string;
  readonly when: Condition | null;
  readonly direction: "up" | "down" | "both" | "late" | null;
  readonly target: Measure | null;
  readonly every: Measure;
  readonly deduct: Loss;
  /** 不足5%按5%计, in brackets within the clause. */
  readonly partial: PartialRule | null;
  readonly marked: boolean;
}

export interface PartialRule {
  readonly mode: "floor" | "ceil" | "linear";
  readonly every: Measure | null;
}

export interface AwardClause extends Placed {
  readonly t: "award";
  readonly subject: string;
  readonly cond: Condition;
  /** Further stretches with the same award: 85%≤x<95%或105%<x≤115%. */
  readonly also?: readonly Condition[];
  readonly award: Award;
  readonly marked: boolean;
  /** The clause as it stands. */
  readonly said: string;
}

export interface TextClause extends Placed {
  readonly t: "text";
  readonly text: string;
  readonly award: Award;
  readonly marked: boolean;
}

export interface ItemClause extends Placed {
  readonly t: "item";
  readonly text: string;
  readonly points: string | null;
}

export interface PerClause extends Placed {
  readonly t: "per";
  readonly verb: "lack" | "event";
  readonly counter: string;
  /** What follows the counter: 不符合要求. */
  readonly rest: string;
  readonly lead: string;
  readonly each: Loss;
}

export interface PerAwardClause extends Placed {
  readonly t: "perAward";
  readonly each: Loss;
  /** What is counted where no 每 stands before it: 满足一项得1分 may be one of several counts. */
  readonly lone: string;
}

export interface ElseClause extends Placed {
  readonly t: "else";
  /** 否则, 不符合要求 */
  readonly words: string;
  readonly award: Award | null;
  readonly step: StepClause | null;
}

/** One clause of a standard, as standard.peggy gives it; start and end lie in the normalised text. */
export type Clause =
  | ({ readonly t: "label" | "unknown" } & Placed)
  | ({ readonly t: "target"; readonly value: Measure } & Placed)
  | ({ readonly t: "full"; readonly points: string } & Placed)
  | ({ readonly t: "limit"; readonly most?: string; readonly least?: string } & Placed)
  | ({ readonly t: "partial" } & PartialRule & Placed)
  | ({ readonly t: "gated"; readonly gate: Measure; readonly target: Measure; readonly points: string | null } & Placed)
  | ({ readonly t: "proportion" } & Proportion & Placed)
  /** 共5项 */
  | ({ readonly t: "count"; readonly count: string } & Placed)
  | PerAwardClause
  | ({ readonly t: "tiers"; readonly tiers: readonly { readonly text: string; readonly award: Award }[] } & Placed)
  | AwardClause
  | StepClause
  | TextClause
  | ItemClause
  | PerClause
  | ElseClause;

export type ClauseOf<T extends Clause["t"]> = Extract<Clause, { readonly t: T }>;

export function clausesOf<T extends Clause["t"]>(clauses: readonly Clause[], t: T): readonly ClauseOf<T>[] {
  return clauses.filter((clause): clause is ClauseOf<T> => clause.t === t);
}
