import type { Run } from "../block";
import { emptyCell } from "../sentences/placeholder";
import { textRun } from "../sentences/told";
import type { Locals } from "../sentences/writePattern";
import { writeText } from "../sentences/writePattern";
import type { Telling } from "../telling";
import type { FilledCell, FilledForm, FilledPart, FilledRow, TypedCell, TypedCells } from "./filledForm";
import { formIdentity, typedKey } from "./filledForm";
import type { Form, FormCell, FormPart, FormRow } from "./form";
import { formLocals, headScore } from "./formLocals";
import { scoreLocals } from "./scoreLocals";

/** A form filled in from one evaluation; what a person typed into its sheet wins over what the workbook says. */
export function fillForm(form: Form, telling: Telling): FilledForm {
  const { year, project } = telling.evaluation.facts;
  const typed = telling.typed?.get(formIdentity(form, project?.text.trim() ?? null)) ?? new Map<string, TypedCell>();
  const filling = { form, telling, typed, locals: formLocals(form, telling) };
  return {
    form,
    year: `（${year ?? "　　"}年度）`,
    unitLine: form.money ? `单位：${telling.style.money}` : "",
    parts: form.parts.map((part) => fillPart(part, filling)),
  };
}

interface Filling {
  readonly form: Form;
  readonly telling: Telling;
  readonly typed: TypedCells;
  readonly locals: Locals;
}

function fillPart({ headerRows, rows }: FormPart, filling: Filling): FilledPart {
  const laid = rows.flatMap((row) => (row.each ? eachRow(row, filling) : [filledRow(row, row.key ?? "", filling.locals, filling)]));
  return { headerRows, rows: laid.map((row, index) => toEnd(row, laid.length - index)) };
}

/** One row a criterion; neighbours that say the same share a cell, further columns only within those before them. */
function eachRow(row: FormRow, filling: Filling): readonly Laid[] {
  const shown = headScore(filling.form, filling.telling);
  const scores = filling.telling.evaluation.scores.filter((score) => score !== shown);
  const filled = scores.map((score) => filledRow(row, score.criterion.id, { ...filling.locals, ...scoreLocals(score, filling.telling) }, filling));
  return filled.map((one, index) => ({
    ...one,
    cells: one.cells.flatMap((cell, column): readonly LaidCell[] => {
      if (!cell.merge) return [cell];
      if (index > 0 && sameUpTo(filled[index - 1], one, column)) return [];
      let rowSpan = 1;
      while (sameUpTo(filled[index + rowSpan], one, column)) rowSpan += 1;
      return [rowSpan > 1 ? { ...cell, rowSpan } : cell];
    }),
  }));
}

interface LaidCell extends FilledCell {
  readonly toEnd?: boolean;
  readonly merge?: boolean;
}

interface Laid {
  readonly key: string;
  readonly cells: readonly LaidCell[];
}

function sameUpTo(other: Laid | undefined, row: Laid, column: number): boolean {
  const said = ({ cells }: Laid): string => cells.slice(0, column + 1).flatMap((cell) => (cell.merge ? [wordsOf(cell.runs)] : [])).join("\n");
  return other !== undefined && wordsOf(row.cells[column]?.runs ?? []) !== "" && said(other) === said(row);
}

function filledRow({ cells }: FormRow, key: string, locals: Locals, filling: Filling): Laid {
  return { key, cells: cells.map((cell) => filledCell(cell, key, locals, filling)) };
}

function filledCell({ text, ...look }: FormCell, key: string, locals: Locals, { telling, typed }: Filling): LaidCell {
  const own = look.input === undefined ? undefined : typed.get(typedKey(key, look.input));
  if (own) return { ...look, runs: [{ kind: "user", text: own.text, at: own.at }], typed: own };
  const { runs, needs } = writeText(text, telling, locals);
  const said = needs.length > 0 ? [emptyCell] : paragraphs(runs);
  const asks = look.input !== undefined && (text === "" || said.some(({ kind }) => kind === "placeholder"));
  return { ...look, runs: said, ...(asks ? { asks } : {}) };
}

/** The clerk's paragraphs each on a line of their own. */
function paragraphs(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index) => (run.kind === "user" && runs[index - 1]?.kind === "user" ? [textRun("\n"), run] : [run]));
}

function toEnd({ key, cells }: Laid, left: number): FilledRow {
  return { key, cells: cells.map((cell): FilledCell => (cell.toEnd && left > 1 ? { ...cell, rowSpan: left } : cell)) };
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
