import type { Condition } from "./condition";

/**
 * A sentence as data. The first variant whose condition holds is told; the last one usually has none, so that a
 * missing number asks for itself instead of making the sentence vanish.
 *
 * Marks inside a text:
 *
 *     {spend.total}            a figure with its unit (see terms/term.ts for what may stand here)
 *     {bare:spend.total}       the same without unit, in tables that name it once
 *     {rate:buildingArea}      a rate, or 不适用 where the workbook states that there was nothing of the kind
 *     {text:厉行节约保障措施}     what the clerk wrote on a topic or under a heading
 *     {organisation} {project} {grade} {rubric}     names
 *     {say:change(spend.total, 增加)}   another pattern, its $1 $2 … replaced
 *     {list:parts}             one of the pattern's lists
 *     {$working}               what the program hands in
 *     [，其中{…}]               told only when every mark inside can be told
 */
export interface Pattern {
  readonly variants: readonly { readonly when?: Condition; readonly text: string }[];
  readonly lists?: Readonly<Record<string, PartList>>;
}

/** A composition: the parts that are known and not zero, each with its share where the pattern asks for it. */
export interface PartList {
  readonly parts: readonly { readonly term: string; readonly name: string }[];
  /** Over {$name}, {$value} and, where `of` stands, {$share}. */
  readonly item: string;
  /** The whole that shares are taken of. */
  readonly of?: string;
  readonly separator: string;
  /** Whether a part with a stated zero is left out or said. */
  readonly zero: "omit" | "say";
}
