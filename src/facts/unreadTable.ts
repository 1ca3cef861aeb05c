import type { Area } from "../grid/address";
import type { Cell } from "../grid/grid";
import { readAmount } from "../quantity/readAmount";
import type { UnreadTable } from "./facts";
import { segmentView } from "./segmentView";
import type { SheetView } from "./sheetView";

/** So many rows show whether it is a table; so many figures make it one. */
const looked = 60;
const fewest = 3;

/** What a stretch of a sheet is to a person when no kind of table knows it: null where it holds hardly any figures. */
export function unreadTable(sheet: SheetView, segment: Area): UnreadTable | null {
  const view = segmentView(sheet, segment);
  const rows = view.rows.slice(0, looked).map(view.row);
  if (!holdFigures(rows)) return null;
  const title = rows.flatMap((cells) => cells.slice(0, 1)).find(({ value }) => typeof value === "string" && /\p{L}/u.test(value));
  return {
    sheet: sheet.grid.sheet,
    area: {
      top: view.rows[0] ?? segment.top,
      bottom: view.rows.at(-1) ?? segment.bottom,
      left: Math.min(...rows.map((cells) => cells[0]?.column ?? Infinity)),
      right: Math.max(...rows.map((cells) => cells.at(-1)?.column ?? 0)),
    },
    title: String(title?.value ?? "").trim().slice(0, 40),
  };
}

function holdFigures(rows: readonly (readonly Cell[])[]): boolean {
  let figures = 0;
  for (const cells of rows) {
    for (const { value } of cells) {
      if (typeof value === "number" || (typeof value === "string" && readAmount(value).kind === "number")) figures += 1;
      if (figures >= fewest) return true;
    }
  }
  return false;
}
