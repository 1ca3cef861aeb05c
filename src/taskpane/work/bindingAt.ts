import { columnHeaderAt, rowLabelAt } from "../../facts/mappedReadings";
import { sheetView } from "../../facts/sheetView";
import type { CellRef } from "../../grid/address";
import { cellName, formatCellRef } from "../../grid/address";
import { cellText } from "../../grid/cellText";
import { cellAt } from "../../grid/grid";
import type { WorkbookReading } from "../../hosts/port";
import { HostProblem } from "../../hosts/port";
import type { Binding } from "../store/paneState";

/**
 * What pointing at a cell would bind: the cell, what stands there, and the words beside and above it by which it is found again.
 *
 * @throws HostProblem `not-found` where nothing stands there, or no words by which to find it again
 */
export function bindingAt({ fact, year }: Binding, at: CellRef, { grids }: WorkbookReading): NonNullable<Binding["taken"]> {
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  if (!grid) throw new HostProblem("not-found", `还没有读过工作表“${at.sheet}”，请先重新读取工作簿，再指定单元格。`);
  const view = sheetView(grid);
  const place = view.at(at.row, at.column) ?? at;
  const text = cellText(cellAt(grid, place.row, place.column), grid);
  if (text.trim() === "") throw new HostProblem("not-found", `${formatCellRef(at)}是空的，请选填有数的单元格，再点“用这个单元格”。`);
  const [rowLabel, columnHeader] = [rowLabelAt(view, place.row, place.column), columnHeaderAt(view, place.row, place.column)];
  if (rowLabel === "" && columnHeader === "") {
    throw new HostProblem("not-found", `${formatCellRef(at)}左边和上面都没有文字，以后行列移动就找不回来。请在它左边或上面写上名称，再点“用这个单元格”。`);
  }
  return { at: { sheet: at.sheet, row: place.row, column: place.column }, text, mapping: { fact, year, sheet: at.sheet, cell: cellName(place.row, place.column), rowLabel, columnHeader } };
}
