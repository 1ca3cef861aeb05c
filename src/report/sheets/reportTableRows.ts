import type { Block, TableCell } from "../block";
import type { CellStyle } from "../sheet";
import type { ReportCell, ReportRow } from "./reportRow";
import { hasPlaceholder, textColumns, textOf } from "./reportRow";

type Table = Extract<Block, { readonly kind: "table" }>;

/** A table laid on the narrow columns of the text area: its own columns in proportion, its spans kept. */
export function reportTableRows({ widths, rows, headerRows }: Table): readonly ReportRow[] {
  const edges = edgesOf(widths);
  const spanned = new Set<string>();
  return rows.map((row, at) => {
    let column = 0;
    const cells = row.map((cell): ReportCell => {
      while (spanned.has(`${at}:${column}`)) column += 1;
      const { columnSpan = 1, rowSpan = 1 } = cell;
      const from = edges[column] ?? textColumns;
      const to = edges[column + columnSpan] ?? textColumns;
      for (let below = 1; below < rowSpan; below += 1) for (let right = 0; right < columnSpan; right += 1) spanned.add(`${at + below}:${column + right}`);
      column += columnSpan;
      return { from, columns: Math.max(1, to - from), rows: rowSpan, ...contentOf(cell, at < headerRows) };
    });
    return { cells };
  });
}

/** Where each column begins, and where the last one ends; every column gets at least one of the narrow ones. */
function edgesOf(widths: readonly number[]): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let before = 0;
  let edge = 0;
  const edges = widths.map((width, index) => {
    const start = edge;
    before += width;
    const wanted = Math.round((before / whole) * textColumns);
    edge = Math.min(textColumns - (widths.length - index - 1), Math.max(edge + 1, wanted));
    return start;
  });
  return [...edges, textColumns];
}

function contentOf(cell: TableCell, inHeader: boolean): Pick<ReportCell, "style" | "text" | "number"> {
  const text = textOf(cell.runs);
  if (inHeader || cell.header) return { style: "header", text };
  if (hasPlaceholder(cell.runs)) return { style: "warning", text };
  const [only, ...more] = cell.runs;
  if (only?.kind === "figure" && more.length === 0) return numberOf(text) ?? { style: styleOf(cell), text };
  return { style: styleOf(cell), text };
}

/** A figure that stands alone is a number to Excel, in the format it is printed in. */
function numberOf(text: string): Pick<ReportCell, "style" | "number"> | null {
  const plain = text.replaceAll(",", "");
  if (/^-?\d+\.\d{2}$/.test(plain)) return { style: "formNumber", number: plain };
  if (/^-?\d+$/.test(plain)) return { style: "formLabel", number: plain };
  return null;
}

function styleOf({ align }: TableCell): CellStyle {
  return align === "center" ? "formLabel" : "formText";
}
