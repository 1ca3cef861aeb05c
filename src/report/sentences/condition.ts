import { worthOfTitle } from "../../facts/describeTable";
import type { FindingCode } from "../../findings/finding";
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
  /** The clerk wrote something about this topic. */
  | { readonly text: string }
  /** A finding of this code stands. */
  | { readonly finding: FindingCode }
  /** The rubric's id begins so: hunan/ for any of that province. */
  | { readonly rubric: string }
  /** The workbook holds a table of this kind that bears its title. */
  | { readonly table: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export function holds(condition: Condition, telling: Telling): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, telling));
  if ("any" in condition) return condition.any.some((part) => holds(part, telling));
  if ("not" in condition) return !holds(condition.not, telling);
  if ("text" in condition) return telling.evaluation.facts.texts.some((entry) => entry.topic === condition.text && entry.paragraphs.length > 0);
  if ("finding" in condition) return telling.evaluation.findings.some((finding) => finding.code === condition.finding);
  if ("rubric" in condition) return telling.evaluation.rubric.id.startsWith(condition.rubric);
  if ("table" in condition) return telling.evaluation.facts.tables.some(({ kind, confidence }) => kind === condition.table && confidence >= worthOfTitle);
  if ("less" in condition) return comparison(condition.less, telling) === "less";
  if ("equal" in condition) return comparison(condition.equal, telling) === "equal";
  if ("more" in condition) return comparison(condition.more, telling) === "more";
  return holdsOfOne(condition, telling);
}

function comparison([left, right]: readonly [string, string], telling: Telling): ReturnType<typeof compared> {
  return compared(valueOf(left, telling), valueOf(right, telling), telling);
}

type OneTerm = Extract<Condition, { readonly known: string } | { readonly zero: string } | { readonly positive: string } | { readonly negative: string }>;

function holdsOfOne(condition: OneTerm, telling: Telling): boolean {
  const [term = ""] = Object.values(condition) as string[];
  const found = valueOf(term, telling);
  if (!found.known) return false;
  const { value } = found.measured;
  if ("known" in condition) return true;
  if ("zero" in condition) return value.isZero();
  if ("positive" in condition) return value.gt(0);
  return value.lt(0);
}
