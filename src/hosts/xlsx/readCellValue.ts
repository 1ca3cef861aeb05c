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
  /** What stands in <v> where that is a plain number (an amount, the index of a shared string), else NaN. */
  readonly number: number;
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
  if (type === "n") return Number.isFinite(cell.number) ? cell.number : odd(stored);
  if (type === "s") return Number.isNaN(cell.number) ? odd(stored) && undefined : shared(context.strings[cell.number], cell);
  if (type === "b") return stored === null || stored === "" ? null : stored === "1" || stored.toLowerCase() === "true";
  if (type === "e") return stored === null || stored === "" ? null : errorOf(stored);
  const text = cell.inline ?? (stored === null ? "" : readXstring(stored));
  if (type === "d") return text === "" ? null : (readIsoDate(text, context.date1904) ?? detached(text));
  return text === "" && !cell.hasFormula ? null : detached(text);
}

/** What is no number in a number's place is kept as the text that it is, so that nobody takes it for a blank. */
function odd(stored: string | null): string | null {
  return stored === null || stored.trim() === "" ? null : detached(stored);
}

function shared(text: string | undefined, cell: StoredCell): string | null | undefined {
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
