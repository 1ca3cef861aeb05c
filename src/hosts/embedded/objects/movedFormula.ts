import { columnIndex, columnName, maxColumns, maxRows } from "../../../grid/address";

/** Texts and quoted names first, so that nothing inside them is taken for an address. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$\\]+!?|[^]/gu;
const address = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;

/**
 * A formula as it reads after being copied `rows` down and `columns` to the right: relative addresses move, those with $
 * stay, and what would leave the sheet becomes #REF!.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const pieces = formula.match(piece) ?? [];
  return pieces.map((text, index) => (pieces[index + 1] === "(" ? text : movedAddress(text, rows, columns))).join("");
}

function movedAddress(text: string, rows: number, columns: number): string {
  const match = address.exec(text);
  if (!match) return text;
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
  const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
  const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
  if (columnIndex(letters) >= maxColumns) return text;
  if (column < 0 || row < 0 || column >= maxColumns || row >= maxRows) return "#REF!";
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}
