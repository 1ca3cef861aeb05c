import type { PlainSheet } from "../../report/plainSheet";

/** What Excel adds to a width in characters for the margins of a cell. */
const margin = 0.7109375;
const defaultWidth = 8.43;
const widest = 255;

/** Widths and hidden columns; nothing where every column is as Excel has it. */
export function columnsXml({ columnWidths = [], hiddenColumns = [] }: PlainSheet): string {
  const hidden = new Set(hiddenColumns);
  const last = Math.max(columnWidths.length - 1, ...hiddenColumns);
  const columns: string[] = [];
  for (let column = 0; column <= last; column += 1) {
    const width = columnWidths[column] ?? 0;
    if (width <= 0 && !hidden.has(column)) continue;
    const stored = Math.min((width > 0 ? width : defaultWidth) + margin, widest);
    const flag = hidden.has(column) ? ' hidden="1"' : "";
    columns.push(`<col min="${column + 1}" max="${column + 1}" width="${stored}"${flag} customWidth="1"/>`);
  }
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}
