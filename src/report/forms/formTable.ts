import type { Block, TableCell } from "../block";
import type { Telling } from "../telling";
import type { FilledCell, FilledForm, FilledPart, FilledRow } from "./filledForm";
import { fillForm } from "./fillForm";
import type { Form } from "./form";

type Table = Extract<Block, { readonly kind: "table" }>;

/** A form as a table of the report: its last header is repeated on every page. */
export function formTable(form: Form, telling: Telling): Table {
  return tableOfForm(fillForm(form, telling));
}

export function tableOfForm({ form, unitLine, parts }: FilledForm): Table {
  const rows = parts.flatMap((part) => underHeader(part).map(({ cells }) => cells.map(tableCell)));
  const { from, headerRows } = repeatedRows(parts);
  return {
    kind: "table",
    widths: form.widths,
    headerRows,
    ...(from > 0 ? { headerFrom: from } : {}),
    rows,
    ...(unitLine === "" ? {} : { unitLine }),
  };
}

/** A repeated header cannot hold a cell that goes on below it: there the column stays empty under its name. */
function underHeader({ headerRows, rows }: FilledPart): readonly FilledRow[] {
  const [first] = rows;
  const [label, ...others] = first?.cells ?? [];
  const below = (label?.rowSpan ?? 1) - headerRows;
  if (!first || !label || headerRows === 0 || below <= 0) return rows;
  const body = rows[headerRows];
  return rows.map((row) => {
    if (row === first) return { ...first, cells: [{ ...label, rowSpan: headerRows }, ...others] };
    return row === body ? { ...row, cells: [{ runs: [], rowSpan: below }, ...row.cells] } : row;
  });
}

function tableCell({ runs, columnSpan, rowSpan, align, header }: FilledCell): TableCell {
  return {
    runs,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(align === undefined ? {} : { align }),
    ...(header === undefined ? {} : { header }),
  };
}

/** The last part that has a header: the long list at the end of a form. */
export function repeatedRows(parts: FilledForm["parts"]): { readonly from: number; readonly headerRows: number } {
  let [start, from, headerRows] = [0, 0, 0];
  for (const part of parts) {
    if (part.headerRows > 0) [from, headerRows] = [start, part.headerRows];
    start += part.rows.length;
  }
  return { from, headerRows };
}
