import type { CitationId } from "../../law/citation";
import { isCitationId } from "../../law/citation";
import type { Reader } from "../checkData";
import { flag, known, listOf, object, oneOf, text, whole } from "../checkData";
import { markedText } from "../patterns/readPattern";
import type { Form, FormCell, FormPart, FormRow } from "./form";

const emptyOrMarked: Reader<string> = (value, path, faults) => (value === "" ? "" : markedText(value, path, faults));

const cellFields = { columnSpan: whole, rowSpan: whole, toEnd: flag, merge: flag, header: flag, align: oneOf("left", "center", "right"), input: text };

/** A cell is its text, or its text with spans. */
const cell: Reader<FormCell> = (value, path, faults) => {
  if (typeof value === "string") return { text: emptyOrMarked(value, path, faults) };
  return object({ text: emptyOrMarked }, cellFields)(value, path, faults);
};

/** A row is its cells, or its cells with a key. */
const row: Reader<FormRow> = (value, path, faults) => {
  if (Array.isArray(value)) return { cells: listOf(cell)(value, path, faults) };
  return object({ cells: listOf(cell) }, { key: text, each: oneOf("scores") })(value, path, faults);
};

const cites: Reader<Form["cites"]> = (value, path, faults) =>
  listOf(known("clause", isCitationId), 1)(value, path, faults) as readonly string[] as readonly [CitationId, ...CitationId[]];

const form: Reader<Form> = object(
  {
    id: text,
    title: text,
    subject: oneOf("department", "project"),
    cites,
    landscape: flag,
    widths: listOf(whole, 1),
    money: flag,
    parts: listOf(object({ headerRows: whole, rows: listOf(row, 1) }), 1),
  },
  { selfEvaluationOf: listOf(text, 1), notes: listOf(text, 1) },
);

/** Reads a form and adds what only the whole can show: rows fill the columns, cells that a person fills in are found again. */
export function readForm(value: unknown, faults: string[]): Form {
  const before = faults.length;
  const read = form(value, "form", faults);
  if (faults.length > before) return read;
  read.parts.forEach((part, index) => faults.push(...widthFaults(part, read.widths.length, `form.parts[${index}]`)));
  faults.push(...inputFaults(read));
  return read;
}

/** Spans from above counted; a repeated row stands for one. */
function widthFaults({ rows }: FormPart, columns: number, path: string): readonly string[] {
  const filled = rows.map(() => 0);
  rows.forEach(({ cells }, index) => {
    for (const { columnSpan = 1, rowSpan = 1, toEnd = false } of cells) {
      const end = toEnd ? rows.length : index + rowSpan;
      for (let below = index; below < end; below += 1) filled[below] = (filled[below] ?? 0) + columnSpan;
    }
  });
  const wrong = filled.flatMap((count, index) => (count === columns ? [] : [`${path}.rows[${index}]: ${count} columns, ${columns} are wanted`]));
  return filled.length > rows.length ? [...wrong, `${path}: a cell reaches beyond the last row`] : wrong;
}

function inputFaults({ parts }: Form): readonly string[] {
  const rows = parts.flatMap((part) => part.rows);
  const labels = new Set(rows.flatMap(({ cells }) => cells.map((one) => one.text)));
  const keys = rows.flatMap(({ key }) => key ?? []);
  return [
    ...keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `form: two rows of the key ${key}`),
    ...rows.flatMap(({ key, each, cells }) => {
      const inputs = cells.flatMap(({ input }) => input ?? []);
      const unkeyed = inputs.length > 0 && key === undefined && each === undefined ? [`form: the row with ${inputs.join(", ")} needs a key`] : [];
      return [...unkeyed, ...inputs.filter((input) => !labels.has(input)).map((input) => `form: no cell says ${input}`)];
    }),
  ];
}
