import type { Area } from "../grid/address";
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
  const cells = view.rows.slice(0, looked).flatMap((row) => view.row(row));
  if (cells.filter(({ value }) => typeof value === "number" || (typeof value === "string" && readAmount(value).kind === "number")).length < fewest) return null;
  const title = cells.find(({ value }) => typeof value === "string" && /\p{L}/u.test(value));
  const columns = cells.map(({ column }) => column);
  return {
    sheet: sheet.grid.sheet,
    area: { top: view.rows[0] ?? segment.top, bottom: view.rows.at(-1) ?? segment.bottom, left: Math.min(...columns), right: Math.max(...columns) },
    title: String(title?.value ?? "").trim().slice(0, 40),
  };
}
