import type { CellError, CellValue } from "../../../grid/grid";

/** What Excel makes of something that is typed into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the entry brings to a cell that has none. */
  readonly format?: string;
  readonly quotePrefix?: true;
}

const errorNames = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * Reads an entry as a Chinese Excel does: formulas, numbers with separators, percents, currency, dates, times, truth
 * values, errors; everything after an apostrophe, and everything in a cell formatted as text, is text.
 */
export function readEntry(typed: string | number | boolean | null, numberFormat: string): Entry {
  if (typed === null || typed === "") return { value: null, formula: null };
  if (typeof typed !== "string") return { value: typed, formula: null };
  if (typed.startsWith("'")) return { value: typed.slice(1), formula: null, quotePrefix: true };
  if (numberFormat === "@") return { value: typed, formula: null };
  if (typed.startsWith("=") && typed.length > 1) return { value: null, formula: typed };
  return { formula: null, ...readConstant(typed) };
}

function readConstant(typed: string): { readonly value: CellValue; readonly format?: string } {
  const text = typed.normalize("NFKC").trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorNames.test(upper)) return { value: { error: upper } satisfies CellError };
  return readNumber(text) ?? readDate(text) ?? readTime(text) ?? { value: typed };
}

function readNumber(text: string): { readonly value: number; readonly format?: string } | null {
  const match = /^([-+]?)\s*(\(?)\s*([¥$]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?)\s*(%?)\s*(\)?)$/.exec(text);
  if (!match) return null;
  const [, sign = "", open = "", currency = "", digits = "", percent = "", close = ""] = match;
  const number = Number(digits.replaceAll(",", ""));
  if (!/\d/.test(digits) || !Number.isFinite(number) || (open === "") !== (close === "")) return null;
  const signed = (sign === "-") !== (open === "(") ? -number : number;
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent) return { value: signed / 100, format: `0${decimals}%` };
  if (currency) return { value: signed, format: `${currency}#,##0${decimals}` };
  if (/e/i.test(digits)) return { value: signed, format: "0.00E+00" };
  return digits.includes(",") ? { value: signed, format: `#,##0${decimals}` } : { value: signed };
}

/** 2024/3/5, 2024-03-05, 2024年3月5日, 2024年3月. Days before 1900-03-01 are left as text. */
function readDate(text: string): { readonly value: number; readonly format: string } | null {
  const match = /^(\d{4})([/年-])(\d{1,2})(?:[/月-](\d{1,2})日?|月)$/.exec(text);
  if (!match) return null;
  const [, year = "", separator = "", month = "", day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  const serial = date.getTime() / 86_400_000 + 25_569;
  if (serial < 61) return null;
  const chinese = separator === "年";
  if (day === undefined) return { value: serial, format: 'yyyy"年"m"月"' };
  return { value: serial, format: chinese ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d" };
}

function readTime(text: string): { readonly value: number; readonly format: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
}
