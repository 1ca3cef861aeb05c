import type { Reader } from "../checkData";
import { flag, listOf, object, oneOf, text, whole } from "../checkData";
import { markedText } from "../patterns/readPattern";
import type { Form, FormCell } from "./form";

const emptyOrMarked: Reader<string> = (value, path, faults) => (value === "" ? "" : markedText(value, path, faults));

const spans = { columnSpan: whole, rowSpan: whole, header: flag, align: oneOf("left", "center", "right") };

/** A cell is its text, or its text with spans. */
const cell: Reader<FormCell> = (value, path, faults) => {
  if (typeof value === "string") return { text: emptyOrMarked(value, path, faults) };
  return object({ text: emptyOrMarked }, spans)(value, path, faults);
};

const form: Reader<Form> = object({
  id: text,
  title: text,
  widths: listOf(whole, 1),
  headerRows: whole,
  money: flag,
  rows: listOf(listOf(cell), 1),
});

/** Reads a form and adds what only the whole can show: every row fills the columns, spans from above counted. */
export function readForm(value: unknown, faults: string[]): Form {
  const read = form(value, "form", faults);
  if (faults.length > 0) return read;
  const filled = read.rows.map(() => 0);
  read.rows.forEach((row, index) => {
    for (const { columnSpan = 1, rowSpan = 1 } of row) {
      for (let below = index; below < index + rowSpan; below += 1) filled[below] = (filled[below] ?? 0) + columnSpan;
    }
  });
  filled.forEach((columns, index) => {
    if (columns !== read.widths.length) faults.push(`form.rows[${index}]: ${columns} columns, ${read.widths.length} are wanted`);
  });
  return read;
}
