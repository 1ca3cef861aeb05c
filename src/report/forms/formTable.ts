import type { Block, TableCell } from "../block";
import type { Telling } from "../telling";
import type { FilledCell, FilledForm } from "./filledForm";
import { fillForm } from "./fillForm";
import type { Form } from "./form";

type Table = Extract<Block, { readonly kind: "table" }>;

/** A form as a table of the report: its last header is repeated on every page. */
export function formTable(form: Form, telling: Telling): Table {
  return tableOfForm(fillForm(form, telling));
}

export function tableOfForm({ form, unitLine, parts }: FilledForm): Table {
  const rows = parts.flatMap((part) => part.rows.map(({ cells }) => cells.map(tableCell)));
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
