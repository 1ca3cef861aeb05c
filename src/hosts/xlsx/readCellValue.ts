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
  const { type, stored, number, hasFormula } = cell;
  if (type === "n" && Number.isFinite(number)) return number;
  if (type === "s" && !Number.isNaN(number)) return filled(context.strings[number], hasFormula);
  const text = cell.inline ?? (stored === null ? "" : readXstring(stored));
  if (text.trim() === "" && type !== "str" && type !== "inlineStr") return null;
  if (type === "s") return undefined;
  if (type === "b") return text === "1" || text.toLowerCase() === "true";
  if (type === "e") return errorOf(text);
  if (type === "d") return readIsoDate(text, context.date1904) ?? detached(text);
  // Also what is no number in a number's place: kept as the text that it is, so that nobody takes it for a blank.
  return filled(detached(text), hasFormula);
}

function filled(text: string | undefined, hasFormula: boolean): string | null | undefined {
  return text === "" && !hasFormula ? null : text;
}

/** One object for each kind of error, however many cells show it. */
function errorOf(stored: string): CellError {
  const known = errors.get(stored);
  if (known) return known;
  const error = { error: stored };
  errors.set(stored, error);
  return error;
}
