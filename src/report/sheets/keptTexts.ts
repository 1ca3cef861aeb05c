import type { Grid } from "../../grid/grid";
import { isCellError } from "../../grid/grid";
import type { KeptRow } from "./keptRows";
import { keptRows } from "./keptRows";
import { textColumns } from "./textsSheet";

/**
 * What the clerk wrote into 文字材料, by topic. A row that was added has no key: it is kept under its own heading, and one without
 * a heading goes on where the row above it ended.
 */
export function keptTexts(grid: Grid): ReadonlyMap<string, KeptRow> {
  const kept = new Map(keptRows(grid, textColumns, ["content"]));
  let above: string | null = null;
  for (const { row, cells } of grid.rows) {
    const [key, heading, content] = [0, 1, 2].map((column) => {
      const value = cells.find((cell) => cell.column === column)?.value ?? "";
      return isCellError(value) ? "" : String(value).trim();
    });
    const belowHeader = above !== null || (row > 0 && key !== "");
    if (key) above = key;
    else if (belowHeader && heading) above = heading;
    if (!key && belowHeader && above !== null && content) kept.set(above, withText(kept.get(above), content));
  }
  return kept;
}

function withText(row: KeptRow | undefined, text: string): KeptRow {
  const before = row?.typed["content"]?.text;
  return { at: {}, beyond: [], ...row, typed: { content: { text: before === undefined ? text : `${before}\n${text}` } } };
}
