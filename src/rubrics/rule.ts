/**
 * A number in decimal notation, as a string so that it is exact; with % where it is a share: "0.5", "100%".
 * Where points are meant, a share is a share of the full mark.
 */
export type Num = string;

export type Comparison = "≥" | ">" | "≤" | "<" | "=";

/** How a part of a step counts: not at all, as a whole step, or in proportion. */
export type PartialStep = "floor" | "ceil" | "linear";

/**
 * What a rule does with a negative value where the written rule speaks only of positive ones:
 * count it as zero, take its size, or leave the points to a person.
 */
export type NegativeValue = "asZero" | "absolute" | "ask";

/** A stretch of values; an end that is absent is open. */
export interface Span {
  readonly from?: Num;
  readonly fromIncluded?: boolean;
  readonly to?: Num;
  readonly toIncluded?: boolean;
}

export interface Band extends Span {
  readonly points: Num;
}

/** A stretch with a rule of its own: 60%至95%按比例计分. */
export interface Piece extends Span {
  readonly rule: Rule;
}

export interface Tier {
  /** The words a person may choose: 优, 达成年度指标. */
  readonly words: readonly string[];
  /** Fixed points, or a span (of shares of the full mark, or of points) within which a person decides; the upper end is in it, the lower when `shareToIncluded`. */
  readonly points?: Num;
  readonly shareFrom?: Num;
  readonly shareTo?: Num;
  readonly shareToIncluded?: boolean;
}

/** What happens far above the target, counted from `beyond` (a completion of 130%): a person explains, or points are lost by steps. */
export interface FarOver {
  readonly beyond: Num;
  readonly then: "ask" | { readonly every: Num; readonly deduct: Num; readonly partial: PartialStep };
}

/** What the numbers of a rule are counted in where they are neither shares nor plain: 万元, 件. For words only. */
interface Measured {
  readonly unit?: string;
}

/**
 * The closed set of scoring rules. A rubric that needs another one reveals a missing kind; it never needs code.
 * Points never fall below 0 nor rise above the full mark, whatever the rule.
 */
export type Rule =
  /** Full mark when met, else nothing, or `otherwise`. */
  | ({ readonly kind: "metOrNothing"; readonly comparison: Comparison; readonly target: Num; readonly otherwise?: Num } & Measured)
  /** Full mark × value ÷ target (≥), target ÷ value (≤). */
  | ({ readonly kind: "proportional"; readonly comparison: Comparison; readonly target: Num; readonly farOver?: FarOver } & Measured)
  /** Nothing below the gate, then full mark × (value − gate) ÷ (target − gate). */
  | ({ readonly kind: "gatedProportional"; readonly comparison: Comparison; readonly target: Num; readonly gate: Num } & Measured)
  /** Fixed points by span. Spans leave no gap and do not overlap. */
  | ({ readonly kind: "bands"; readonly bands: readonly Band[]; readonly negative?: NegativeValue } & Measured)
  /** A rule of its own for each span. Spans leave no gap and do not overlap. */
  | ({ readonly kind: "pieces"; readonly pieces: readonly Piece[] } & Measured)
  /** Full mark when met; every `every` away from the target costs `deduct`. */
  | ({
      readonly kind: "step";
      readonly comparison: "≥" | "≤" | "=";
      readonly target: Num;
      readonly every: Num;
      readonly deduct: Num;
      readonly partial: PartialStep;
      /** Points never fall below this. */
      readonly least?: Num;
      /** Never more than this is lost. */
      readonly most?: Num;
      readonly negative?: NegativeValue;
    } & Measured)
  /** Words chosen by a person. */
  | { readonly kind: "tiers"; readonly tiers: readonly Tier[] }
  /** `each` points for each item that holds, or (`lost`) the full mark less `each` for each that does not; the value is how many hold. */
  | { readonly kind: "checklist"; readonly items: readonly string[]; readonly each: Num; readonly counts?: "held" | "lost" }
  /** Each item has points of its own; the value is how many hold, which decides only where the points do. */
  | { readonly kind: "itemised"; readonly items: readonly { readonly text: string; readonly points: Num }[] }
  /** Full mark less `each` for every violation; the value is how many were found. */
  | { readonly kind: "violations"; readonly items: readonly string[]; readonly each: Num; readonly least?: Num; readonly most?: Num }
  /** Only a person can give the points. */
  | { readonly kind: "manual"; readonly why?: string };

export type RuleKind = Rule["kind"];

export type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
