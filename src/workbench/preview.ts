import { cellText } from "../grid/cellText";
import type { Sheet } from "../hosts/embedded/model/sheet";
import { columnWidth } from "../hosts/embedded/objects/trackSizes";

/** What fits on a screen. */
const mostRows = 40;
const mostColumns = 20;

/** The beginning of a sheet as a plain table, to be looked at until the grid is there. */
export function showPreview(place: HTMLElement, sheet: Sheet): void {
  const used = sheet.usedArea(true);
  const [bottom, right] = [Math.min(used?.bottom ?? 0, mostRows), Math.min(used?.right ?? 0, mostColumns)];
  const table = document.createElement("table");
  const widths = table.appendChild(document.createElement("colgroup"));
  let width = 0;
  for (let column = 0; column <= right; column += 1) {
    const points = columnWidth(sheet, column);
    width += points;
    widths.appendChild(document.createElement("col")).style.width = `${points}pt`;
  }
  table.style.width = `${width}pt`;
  for (let row = 0; row <= bottom; row += 1) if (!sheet.rows.at(row).hidden) table.append(rowOf(sheet, row, right));
  place.replaceChildren(table);
}

function rowOf(sheet: Sheet, row: number, right: number): HTMLTableRowElement {
  const line = document.createElement("tr");
  for (let column = 0; column <= right; column += 1) {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const cell = line.insertCell();
    if (merge) {
      cell.rowSpan = merge.bottom - row + 1;
      cell.colSpan = Math.min(merge.right, right) - column + 1;
    }
    const { value } = sheet.cell(row, column);
    const format = sheet.formatAt(row, column);
    cell.textContent = cellText({ column, value, format: format.numberFormat }, { date1904: sheet.book.date1904 });
    if (typeof value === "number") cell.className = "number";
    if (format.bold) cell.style.fontWeight = "bold";
    if (format.horizontal === "Center") cell.style.textAlign = "center";
    if (format.fillColor !== "") cell.style.backgroundColor = format.fillColor;
  }
  return line;
}
