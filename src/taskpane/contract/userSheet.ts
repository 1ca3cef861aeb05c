import type { Cell } from "../../grid/grid";

/** A user's sheet, made by Office.js itself, with what a clerk's sheet holds. */
export const userSheet = "收支决算";

interface UserCell {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number;
  readonly format?: string;
  /** What a host reads there. */
  readonly expected: Cell;
}

export const userCells: readonly UserCell[] = [
  { row: 0, column: 0, entry: "项目", expected: { column: 0, value: "项目" } },
  { row: 1, column: 1, entry: 1000, format: "#,##0.00", expected: { column: 1, value: 1000, format: "#,##0.00" } },
  { row: 1, column: 2, entry: 973.5, format: "#,##0.00", expected: { column: 2, value: 973.5, format: "#,##0.00" } },
  { row: 2, column: 1, entry: "=SUM(B2:B2)", expected: { column: 1, value: 1000, formula: "SUM(B2:B2)" } },
  { row: 2, column: 2, entry: "=C2/B2", format: "0.00%", expected: { column: 2, value: 0.9735, formula: "C2/B2", format: "0.00%" } },
  { row: 3, column: 0, entry: "'0012", expected: { column: 0, value: "0012" } },
  { row: 4, column: 0, entry: "=1/0", expected: { column: 0, value: { error: "#DIV/0!" }, formula: "1/0" } },
  { row: 4, column: 1, entry: "换行\n第二行", expected: { column: 1, value: "换行\n第二行" } },
  { row: 5, column: 2, entry: 123456789012.35, expected: { column: 2, value: 123456789012.35 } },
  { row: 6, column: 0, entry: "合计", expected: { column: 0, value: "合计" } },
];

/** Adds the sheet to the workbook. */
export function writeUserSheet(workbook: Excel.Workbook): void {
  const sheet = workbook.worksheets.add(userSheet);
  for (const { row, column, entry, format } of userCells) {
    const cell = sheet.getCell(row, column);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.formulas = [[entry]];
  }
  sheet.getRange("A7:C7").merge();
  sheet.getRange("A4:A4").rowHidden = true;
  // Without anything in it, so that what is hidden is told by the column alone.
  sheet.getRange("D1").values = [["备注"]];
  sheet.getRange("D:D").columnHidden = true;
}
