import type { Block, TableCell } from "../block";
import { emptyCell } from "../sentences/placeholder";
import { writeText } from "../sentences/writePattern";
import type { Telling } from "../telling";
import type { Form, FormCell } from "./form";

type Table = Extract<Block, { readonly kind: "table" }>;

/** A form filled in. An empty cell of the form is filled by the clerk, so a figure that is not known asks for itself. */
export function formTable(form: Form, telling: Telling): Table {
  const rows = form.rows.map((row) => row.map((cell) => formCell(cell, telling)));
  const unit = form.money ? { unitLine: `单位：${telling.style.money}` } : {};
  return { kind: "table", widths: form.widths, headerRows: form.headerRows, rows, ...unit };
}

function formCell({ text, columnSpan, rowSpan, header, align }: FormCell, telling: Telling): TableCell {
  const told = writeText(text, telling);
  return {
    runs: told.needs.length > 0 ? [emptyCell] : told.runs,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(header === undefined ? {} : { header }),
    ...(align === undefined ? {} : { align }),
  };
}
