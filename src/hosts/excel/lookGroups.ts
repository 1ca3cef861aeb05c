import type { Area } from "../../grid/address";
import type { CellLook } from "../../report/cellLook";
import type { PlainSheet } from "../../report/plainSheet";
import type { Place } from "./cellBlocks";
import { cellBlocks } from "./cellBlocks";

/** Cells that look the same, as few rectangles. */
export interface LookGroup {
  readonly look: CellLook;
  readonly areas: readonly Area[];
}

/** Beyond this a merged block's inner cells are left without lines: a whole merged column is no form. */
const largestLinedMerge = 4_096;

/** The sheet's cells by their looks; the covered cells of a merged block look as its first, or its frame has gaps. */
export function lookGroups({ cells, merges = [] }: PlainSheet): readonly LookGroup[] {
  const looks = new Map<string, { readonly place: Place; readonly look: CellLook }>();
  for (const { row, column, look } of cells) if (look) looks.set(`${row}:${column}`, { place: { row, column }, look });
  for (const { top, left, bottom, right } of merges) {
    const look = looks.get(`${top}:${left}`)?.look;
    if (!look || (bottom - top + 1) * (right - left + 1) > largestLinedMerge) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) looks.set(`${row}:${column}`, { place: { row, column }, look });
    }
  }
  const groups = new Map<string, { readonly look: CellLook; readonly places: Place[] }>();
  for (const { place, look } of looks.values()) {
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ look, places }) => ({ look, areas: cellBlocks(places) }));
}
