/** A number in decimal notation, as a string so that it is exact; with % where it is a share: "0.5", "100%". */
export type Num = string;

export type Comparison = "≥" | ">" | "≤" | "<" | "=";

/** How a part of a step counts: not at all, as a whole step, or in proportion. */
export type PartialStep = "floor" | "ceil" | "linear";

/**
 * What a rule does with a negative value where the written rule speaks only of positive ones:
 * count it as zero, take its size, or leave the points to a person.
 */
export type NegativeValue = "asZero" | "absolute" | "ask";

export interface Band {
  /** Absent: open below. */
  readonly from?: Num;
  readonly fromIncluded?: boolean;
  /** Absent: open above. */
  readonly to?: Num;
  readonly toIncluded?: boolean;
  readonly points: Num;
}

export interface Tier {
  /** The words a person may choose: 优, 达成年度指标. */
  readonly words: readonly string[];
  /** Fixed points, or a span of the full mark within which a person decides (upper end included, the lower end when `toIncluded`). */
  readonly points?: Num;
  readonly shareFrom?: Num;
  readonly shareTo?: Num;
  readonly shareToIncluded?: boolean;
}

/**
 * The closed set of scoring rules. A rubric that needs another one reveals a missing kind; it never needs code.
 * Points never fall below 0 nor rise above the full mark, whatever the rule.
 */
export type Rule =
  /** Full mark when met, else nothing. */
  | { readonly kind: "metOrNothing"; readonly comparison: Comparison; readonly target: Num; readonly otherwise?: Num }
  /** Full mark × value ÷ target (≥), target ÷ value (≤). */
  | { readonly kind: "proportional"; readonly comparison: Comparison; readonly target: Num }
  /** Nothing below the gate, then full mark × (value − gate) ÷ (target − gate). */
  | { readonly kind: "gatedProportional"; readonly comparison: Comparison; readonly target: Num; readonly gate: Num }
  /** Fixed points by span. Spans leave no gap and do not overlap. */
  | { readonly kind: "bands"; readonly bands: readonly Band[]; readonly negative?: NegativeValue }
  /** Full mark when met; every `every` away from the target costs `deduct`. */
  | {
      readonly kind: "step";
      readonly comparison: "≥" | "≤" | "=";
      readonly target: Num;
      readonly every: Num;
      readonly deduct: Num;
      readonly partial: PartialStep;
      readonly least?: Num;
      readonly negative?: NegativeValue;
    }
  /** Words chosen by a person. */
  | { readonly kind: "tiers"; readonly tiers: readonly Tier[] }
  /** `each` points for each item that holds; the value is how many hold. */
  | { readonly kind: "checklist"; readonly items: readonly string[]; readonly each: Num }
  /** Full mark less `each` for every violation; the value is how many were found. */
  | { readonly kind: "violations"; readonly items: readonly string[]; readonly each: Num; readonly least?: Num }
  /** Only a person can give the points. */
  | { readonly kind: "manual"; readonly why?: string };

export type RuleKind = Rule["kind"];
