import type { Approximation } from "./amountReading";
import { isCountable } from "./amountUnit";
import { chineseNumeralCharacters, readChineseNumber } from "./chineseNumber";
import type { Decimal } from "./decimal";
import { numeralRun, readNumeral } from "./readNumeral";
import { readYuan } from "./readYuan";

/** An amount without its marks: the number, what multiplies it (万), and the text of its unit. */
export interface AmountBody {
  /** More than one, or one with `why`, where the numeral is not sound. */
  readonly values: readonly [Decimal, ...Decimal[]];
  readonly why?: string;
  readonly multiplier: string;
  readonly unit: string;
  readonly approximate: Approximation | null;
}

const chineseRun = new RegExp(`^[${chineseNumeralCharacters}\\d.]+`, "u");
// 百分点 and 千米 are units, no hundreds and thousands.
const multipliers = /^([十拾佰仟]|百(?!分)|千(?![米克瓦卡]))?(余|多|来)?([万萬亿億]{0,2})(余|多)?/u;

/** Reads 百分之五, 九成, 1,344,175.2元, 3.12万件, 1亿2000万, 一百二十万元, 12元5角; null where the text does not begin with a number. */
export function readBody(text: string): AmountBody | null {
  const share = /^([百千])分之(.+)$/u.exec(text);
  if (share) return readShare(share[1] === "百" ? "%" : "‰", share[2] ?? "");
  const yuan = readYuan(text);
  if (yuan) return { values: [yuan], multiplier: "", unit: "元", approximate: null };
  return readDigits(text) ?? readChinese(text);
}

function readShare(unit: string, text: string): AmountBody | null {
  const digits = numeralRun.exec(text)?.[0] === text ? readNumeral(text) : null;
  const chinese = digits ? null : text === "百" ? readChineseNumber("一百") : readChineseNumber(text);
  const values = digits?.values ?? (chinese ? ([chinese] as const) : null);
  return values && { values, multiplier: "", unit, approximate: null, ...(digits?.why && { why: digits.why }) };
}

function readDigits(text: string): AmountBody | null {
  const run = numeralRun.exec(text)?.[0];
  const numeral = run === undefined ? null : readNumeral(run);
  if (run === undefined || !numeral) return null;
  const [whole, tens = "", early, bigs = "", late] = multipliers.exec(text.slice(run.length)) ?? [""];
  const unit = text.slice(run.length + whole.length);
  if (/^\d/.test(unit) || (whole !== "" && chineseRun.test(unit))) return readChinese(text);
  if (unit === "成" && whole === "") return { ...numeral, values: times10(numeral.values), multiplier: "", unit: "%", approximate: null };
  return { ...numeral, multiplier: tens + bigs, unit, approximate: early || late ? "余" : null };
}

function readChinese(text: string): AmountBody | null {
  const run = chineseRun.exec(text)?.[0];
  if (run === undefined) return null;
  const [, more, unit = ""] = /^(余|多|来)?(.*)$/u.exec(text.slice(run.length)) ?? [];
  const approximate = more ? "余" : null;
  // The last 万 or 亿 is the unit's where nothing greater stands before it: 一百二十|万元.
  const split = unit.startsWith("元") ? /^([^万萬亿億]+)([万萬亿億])$/u.exec(run) : null;
  const value = readChineseNumber(split?.[1] ?? run);
  if (!value) return null;
  if (unit === "成") return { values: [value.times(10)], multiplier: "", unit: "%", approximate };
  return isCountable(unit) ? { values: [value], multiplier: split?.[2] ?? "", unit, approximate } : null;
}

function times10([first, ...rest]: readonly [Decimal, ...Decimal[]]): readonly [Decimal, ...Decimal[]] {
  return [first.times(10), ...rest.map((value) => value.times(10))];
}
