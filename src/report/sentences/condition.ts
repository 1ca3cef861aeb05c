import type { Telling } from "../telling";
import { compared } from "../terms/derivedValue";
import { valueOf } from "../terms/valueOf";

/** When a sentence or a section is told. What is not known makes a comparison false, never true. */
export type Condition =
  | { readonly known: string }
  | { readonly zero: string }
  | { readonly positive: string }
  | { readonly negative: string }
  /** Both compared as printed. */
  | { readonly less: readonly [string, string] }
  | { readonly equal: readonly [string, string] }
  | { readonly more: readonly [string, string] }
  /** Below a threshold in decimal notation; thresholds are data of the pattern. */
  | { readonly below: readonly [string, string] }
  /** The clerk wrote something about this topic. */
  | { readonly text: string }
  /** A finding whose code begins so. */
  | { readonly finding: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export function holds(condition: Condition, telling: Telling): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, telling));
  if ("any" in condition) return condition.any.some((part) => holds(part, telling));
  if ("not" in condition) return !holds(condition.not, telling);
  if ("text" in condition) return telling.evaluation.facts.texts.some((entry) => entry.topic === condition.text && entry.paragraphs.length > 0);
  if ("finding" in condition) return telling.evaluation.findings.some((finding) => finding.code.startsWith(condition.finding));
  if ("less" in condition) return comparison(condition.less, telling) === "less";
  if ("equal" in condition) return comparison(condition.equal, telling) === "equal";
  if ("more" in condition) return comparison(condition.more, telling) === "more";
  return holdsOfOne(condition, telling);
}

function comparison([left, right]: readonly [string, string], telling: Telling): ReturnType<typeof compared> {
  return compared(valueOf(left, telling), valueOf(right, telling), telling);
}

type OneTerm = Extract<Condition, { readonly known: string } | { readonly zero: string } | { readonly positive: string } | { readonly negative: string } | { readonly below: readonly [string, string] }>;

function holdsOfOne(condition: OneTerm, telling: Telling): boolean {
  const [term] = termsOf(condition);
  const found = valueOf(term ?? "", telling);
  if (!found.known) return false;
  const { value } = found.measured;
  if ("known" in condition) return true;
  if ("zero" in condition) return value.isZero();
  if ("positive" in condition) return value.gt(0);
  if ("negative" in condition) return value.lt(0);
  return value.lt(condition.below[1]);
}

/** The terms that a condition looks at, for the check of the data. */
export function termsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(termsOf);
  if ("any" in condition) return condition.any.flatMap(termsOf);
  if ("not" in condition) return termsOf(condition.not);
  if ("known" in condition) return [condition.known];
  if ("zero" in condition) return [condition.zero];
  if ("positive" in condition) return [condition.positive];
  if ("negative" in condition) return [condition.negative];
  if ("less" in condition) return condition.less;
  if ("equal" in condition) return condition.equal;
  if ("more" in condition) return condition.more;
  if ("below" in condition) return [condition.below[0]];
  return [];
}
