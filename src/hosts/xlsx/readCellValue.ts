import type { CellError, CellValue } from "../../grid/grid";
import { detached } from "./detached";
import { readIsoDate } from "./readIsoDate";
import { readXstring } from "./readXstring";

/** A cell as the file has it. */
export interface StoredCell {
  /** Attribute t: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  /** What stands in <v>, null where there is none. */
  readonly stored: string | null;
  /** What stands in <is>, null where there is none. */
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

/** What the whole workbook shares. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  /** Number format codes by cell style; undefined is General. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

const errors = new Map<string, CellError>();

/**
 * The value of a cell; null when it holds nothing. A text of no letters counts as nothing, unless a formula gave it.
 * Returns undefined when the cell points at a shared string that does not exist.
 */
export function readCellValue(cell: StoredCell, context: WorkbookContext): CellValue | undefined {
  const { type, stored } = cell;
  if (type === "n") return stored === null ? null : numberOf(stored);
  if (type === "s") return stored === null ? null : sharedText(stored, cell, context.strings);
  if (type === "b") return stored === null || stored === "" ? null : stored === "1" || stored.toLowerCase() === "true";
  if (type === "e") return stored === null || stored === "" ? null : errorOf(stored);
  const text = cell.inline ?? (stored === null ? "" : readXstring(stored));
  if (type === "d") return text === "" ? null : (readIsoDate(text, context.date1904) ?? detached(text));
  return text === "" && !cell.hasFormula ? null : detached(text);
}

/** What is no number in a number's place is kept as the text that it is, so that nobody takes it for a blank. */
function numberOf(stored: string): number | string | null {
  const number = Number(stored);
  if (number === 0 && stored.trim() === "") return null;
  return Number.isFinite(number) ? number : detached(stored);
}

function sharedText(stored: string, cell: StoredCell, strings: readonly string[]): string | null | undefined {
  const text = stored.trim() === "" ? null : strings[Number(stored)];
  return text === "" && !cell.hasFormula ? null : text;
}

/** One object for each kind of error, however many cells show it. */
function errorOf(stored: string): CellError {
  const known = errors.get(stored);
  if (known) return known;
  const error = { error: stored };
  errors.set(stored, error);
  return error;
}
