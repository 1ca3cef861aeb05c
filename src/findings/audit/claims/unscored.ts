import type { Decimal } from "../../../quantity/decimal";
import type { AuditFinding } from "../claim";
import type { AuditContext, ReadPassage } from "../context";
import type { HeadingMark } from "../heading";
import { placeInWords } from "../placeInWords";
import { note } from "../texts/finding";
import type { ScoredNode } from "./points";

/** A part of the rubric whose stated score is more than its items make. */
interface Short {
  readonly mark: HeadingMark | null;
  readonly items: readonly ScoredNode[];
  readonly missing: Decimal;
}

/** Where a block's items make less than it states and one of them, alone among its neighbours, has no points: that one was left out. */
export function unscoredItems({ passages }: AuditContext, blocks: readonly Short[]): readonly AuditFinding[] {
  const under = new Map<HeadingMark, ReadPassage[]>(blocks.flatMap(({ mark, missing }) => (mark && missing.gt(0) ? [[mark, []] as const] : [])));
  for (const passage of passages) if (passage.mark) for (const mark of passage.path) under.get(mark)?.push(passage);
  return blocks.flatMap(({ mark, items, missing }) => {
    if (!mark || missing.lte(0)) return [];
    const scored = new Set(items.flatMap(({ passage, mark: own }) => [...passage.path, ...(own ? [own] : [])]));
    const inside = under.get(mark) ?? [];
    const left = inside.filter((one) => !scored.has(one.mark as HeadingMark) && inside.some((near) => scored.has(near.mark as HeadingMark) && near.mark?.kind === one.mark?.kind && near.path.at(-1) === one.path.at(-1)));
    const [only] = left;
    if (!only || left.length > 1) return [];
    const values = { missing: missing.toString(), item: only.text.slice(0, 20) };
    return [note("AUDIT-ITEM-UNSCORED", [only.at], values, `${placeInWords(only.at)}这一项没有写得分，而同级各项都写了，所在部分的得分比各项之和多${values.missing}分。请补写这一项的得分和依据。`)];
  });
}
