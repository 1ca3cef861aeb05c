import { isCellError } from "../../../grid/grid";
import type { PlainCell } from "../../../report/plainSheet";
import type { StoredCell } from "../model/cellStore";

/** What a cell holds, as a file takes it; its look is another matter. */
export function plainCellOf({ value, formula }: StoredCell, row: number, column: number): PlainCell {
  const place = { row, column, ...(formula === null ? {} : { formula: formula.replace(/^=/, "") }) };
  if (value === null) return place;
  if (typeof value === "number") return { ...place, number: String(value) };
  return typeof value === "boolean" || isCellError(value) ? { ...place, special: value } : { ...place, text: value };
}
