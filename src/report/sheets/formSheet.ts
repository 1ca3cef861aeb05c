import type { SheetRole } from "../../facts/memory";
import { cellName } from "../../grid/address";
import type { FilledForm, FilledRow } from "../forms/filledForm";
import { formIdentity } from "../forms/filledForm";
import { repeatedRows } from "../forms/formTable";
import type { DraftCell, SheetDraft } from "../sheet";
import { sheetMarker } from "../sheetMarker";
import type { Telling } from "../telling";
import { columnsOf } from "./columnsOf";
import { contentMark } from "./contentMark";
import { formCell, ownContent } from "./formCell";
import { formTotals } from "./formTotals";
import { layRows } from "./layRows";
import type { ReportCell, ReportRow } from "./reportRow";
import { firstColumn } from "./reportRow";

/** Begins the key of a form's second row, by which the sheet is found again: form and project. */
export const identityPrefix = "form:";

/** An official form in a sheet, merged and bordered as it is printed, ready for A4; figures live, blanks for a person in yellow. */
export function formSheet(filled: FilledForm, telling: Telling, role: SheetRole, name: string): SheetDraft {
  const { form, parts, year, unitLine } = filled;
  const { widths } = form;
  const project = telling.evaluation.facts.project?.text.trim() ?? null;
  const lines = parts.flatMap(({ rows }) => rows);
  const head: readonly ReportRow[] = [
    wide(form.title, "title", widths.length, { key: sheetMarker(role), least: 32 }),
    wide(year, "formYear", widths.length, { key: `${identityPrefix}${formIdentity(form, project)}` }),
    ...(unitLine === "" ? [] : [wide(unitLine, "formUnit", widths.length, {})]),
  ];
  const notes = (form.notes ?? []).map((note) => wide(`注：${note}`, "paragraph", widths.length, {}));
  const laid = layRows([...head, ...tableRows(lines, telling), ...notes], widths);
  const starts = laid.starts.slice(head.length);
  const { from, headerRows } = repeatedRows(parts);
  const header = { first: starts[from] ?? 0, last: (starts[from + headerRows] ?? 1) - 1 };
  return {
    role,
    name,
    cells: withFormulas(laid.cells, formTotals(lines, starts, telling)),
    merges: laid.merges,
    columnWidths: [2, ...widths],
    hiddenColumns: [0],
    rowHeights: laid.rowHeights,
    freeze: null,
    print: { landscape: form.landscape, repeatRows: headerRows > 0 ? header : null, fitToWidth: true },
  };
}

function tableRows(lines: readonly FilledRow[], telling: Telling): readonly ReportRow[] {
  const columns = columnsOf(lines.map(({ cells }) => cells));
  return lines.map(({ key, cells }, row) => {
    const laid = cells.map((cell, index): ReportCell => ({ from: columns[row]?.[index] ?? 0, columns: cell.columnSpan ?? 1, rows: cell.rowSpan ?? 1, ...formCell(cell, telling) }));
    return { ...(key === "" ? {} : { key: rowKey(key, cells, telling) }), cells: laid };
  });
}

/** The row's key and a mark of what we wrote into each of its inputs. */
function rowKey(key: string, cells: FilledRow["cells"], telling: Telling): string {
  const marks = cells.flatMap((cell) => {
    if (cell.input === undefined) return [];
    if (cell.typed) return [cell.typed.mark];
    const { text = "", number } = ownContent(cell, telling);
    return [contentMark(number ?? text)];
  });
  return `${key}#${marks.join(",")}`;
}

function wide(text: string, style: ReportCell["style"], columns: number, more: Pick<ReportRow, "key" | "least">): ReportRow {
  return { ...more, cells: [{ from: 0, columns, rows: 1, style, text }] };
}

function withFormulas(cells: readonly DraftCell[], formulas: ReadonlyMap<string, string>): readonly DraftCell[] {
  return cells.map((cell) => {
    const formula = formulas.get(cellName(cell.row, cell.column));
    return formula === undefined || cell.column < firstColumn ? cell : { ...cell, formula };
  });
}
