import { Decimal } from "./decimal";

/** A run of digits and marks: exact, or only by correcting what was typed. */
export interface Numeral {
  readonly values: readonly [Decimal, ...Decimal[]];
  /** Why there is more than one way to read it, or none without correction; absent where the numeral is sound. */
  readonly why?: string;
}

/** Digits with thousands marks, a decimal point, an exponent; the rest of the text is left. */
export const numeralRun = /^(?=[.。·]?\d)[\d.,'’。· ]*\d[.,。·]?(?:e[+-]\d+(?![\d.]))?/iu;

const plain = /^(?:0|[1-9]\d*)?(?:\.\d+)?$|^0+$/;
const scientific = /^\d+(?:\.\d+)?e[+-]\d+$/i;
const grouped = /^[1-9]\d{0,2}(?:([,'’ ])\d{3}(?:\1\d{3})*)(?:\.\d+)?$/u;

/**
 * Reads what `numeralRun` found: 1344175.2, 1,344,175.2, 1 234.56, 1.5E+3.
 * Groups of any other size (1,23,4), a comma that may be a decimal point (1,5), two points (1..5) and codes with leading
 * zeros (0012) are not read in silence: every reading comes back, with the reason.
 */
export function readNumeral(run: string): Numeral | null {
  const text = run.trim();
  if (scientific.test(text)) return exponent(text);
  if (plain.test(text)) return { values: [new Decimal(text)] };
  if (grouped.test(text)) return { values: [new Decimal(text.replace(/[,'’ ]/gu, ""))] };
  if (/^0\d+(?:\.\d+)?$/.test(text)) return unsure("数字以0开头，可能是编码", text);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(text)) return unsure("逗号与小数点的用法相反", text.replaceAll(".", "").replace(",", "."));
  if (/^\d+,\d+$/.test(text)) return unsure("千分位不规范，也可能把小数点写成了逗号", text.replace(",", ""), text.replace(",", "."));
  if (/[。·]/u.test(text)) return unsure("小数点不规范", text.replace(/[。·]/gu, ".").replaceAll(",", ""));
  if (/\.$|\.{2}/.test(text)) return unsure("小数点不规范", text.replace(/\.+$/, "").replace(/\.{2,}/, ".").replaceAll(",", ""));
  if (/\..*\./.test(text) && !/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return null;
  if (/^[\d.]+(?: [\d.]+)+$/.test(text)) return unsure("数字中间有空格", text.replaceAll(" ", ""));
  return unsure("千分位不规范", lastPointOnly(text.replace(/[,'’ ]/gu, "")));
}

/** A clerk's 1.5E+3 is a number; 1E999999 is no amount that anybody could print. */
function exponent(text: string): Numeral | null {
  const value = new Decimal(text);
  return Math.abs(value.e) <= 30 ? { values: [value] } : null;
}

function lastPointOnly(text: string): string {
  const point = text.lastIndexOf(".");
  const several = text.indexOf(".") !== point;
  return several ? text.replaceAll(".", "") : text;
}

function unsure(why: string, ...readings: readonly string[]): Numeral | null {
  const [first, ...rest] = readings.filter((reading) => /^\d*\.?\d+$/.test(reading)).map((reading) => new Decimal(reading));
  return first ? { values: [first, ...rest], why } : null;
}
