import type { Block, TableCell } from "../block";
import type { Telling } from "../telling";
import { columnsOf } from "./columnsOf";
import type { CellContent } from "./formCell";
import { figureContent } from "./formCell";
import { tableRowKey } from "./keptReport";
import type { ReportCell, ReportRow } from "./reportRow";
import { hasPlaceholder, textColumns, textOf } from "./reportRow";

type Table = Extract<Block, { readonly kind: "table" }>;

/** A table laid on the narrow columns of the text area: its own columns in proportion, its spans kept. */
export function reportTableRows({ widths, rows, headerRows, headerFrom = 0 }: Table, telling: Telling): readonly ReportRow[] {
  const edges = edgesOf(widths);
  const columns = columnsOf(rows);
  return rows.map((row, at) => {
    const cells = row.map((cell, index): ReportCell => {
      const { columnSpan = 1, rowSpan = 1 } = cell;
      const column = columns[at]?.[index] ?? 0;
      const from = edges[column] ?? textColumns;
      const to = edges[column + columnSpan] ?? textColumns;
      return { from, columns: Math.max(1, to - from), rows: rowSpan, ...contentOf(cell, at >= headerFrom && at < headerFrom + headerRows, telling) };
    });
    return { key: tableRowKey(cells), cells };
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

function contentOf(cell: TableCell, inHeader: boolean, telling: Telling): CellContent {
  const text = textOf(cell.runs);
  if (inHeader || cell.header) return { style: "header", text };
  if (hasPlaceholder(cell.runs)) return { style: "warning", text };
  return figureContent(cell, telling) ?? { style: cell.align === "center" ? "formLabel" : "formText", text };
}
