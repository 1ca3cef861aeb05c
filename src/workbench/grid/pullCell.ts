import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { CellValue } from "../../grid/grid";
import type { CellFormat } from "../../hosts/embedded/model/cellFormat";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import { cellFormatOf } from "./cellFormatOf";

/** What the page around a cell must tell: the formula, also where the grid keeps it once for several cells. */
export interface CellSource {
  readonly worksheet: Worksheet;
  readonly formulaAt: (row: number, column: number) => Nullable<string>;
  readonly styleOf: (cell: ICellData) => Nullable<IStyleData>;
  /** The look that the grid was given under a name. */
  readonly formatNamed: (id: string) => CellFormat | undefined;
}

/** Takes one cell from the grid into the book; its look only where `looks` says that it may have changed. */
export function pullCell(source: CellSource, sheet: Sheet, row: number, column: number, looks: boolean): void {
  const raw = source.worksheet.getCellRaw(row, column);
  const typed = source.formulaAt(row, column);
  const before = sheet.cell(row, column);
  const formula = typed ? (typed.startsWith("=") ? typed : `=${typed}`) : null;
  const format = looks ? formatOf(source, raw, sheet.formatAt(row, column)) : before.format;
  sheet.cells.set(row, column, { value: readValue(raw), formula, format });
}

/** Null where the cell looks as its row or column does. */
export function formatOf({ styleOf, formatNamed }: CellSource, raw: Nullable<ICellData>, before: CellFormat): CellFormat | null {
  if (!raw?.s) return null;
  const given = typeof raw.s === "string" ? formatNamed(raw.s) : undefined;
  if (given) return given;
  const style = styleOf(raw);
  return style && Object.keys(style).length > 0 ? cellFormatOf(style, before) : null;
}

const errorText = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|CONNECT!|ERROR!)$/;

/** A value as the book has it; text with looks of its own becomes plain text. */
export function readValue(raw: Nullable<ICellData>): CellValue {
  const value = raw?.v ?? raw?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
  if (value === null || value === "") return null;
  if (raw?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string" && errorText.test(value)) return { error: value };
  if (raw?.t === CellValueType.NUMBER && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return value;
}
