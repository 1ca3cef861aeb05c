import { Decimal } from "./decimal";

const digits: Readonly<Record<string, number>> = {
  "〇": 0, "零": 0, "○": 0, "Ｏ": 0,
  "一": 1, "壹": 1, "弌": 1, "二": 2, "贰": 2, "貳": 2, "两": 2, "三": 3, "叁": 3, "叄": 3, "四": 4, "肆": 4,
  "五": 5, "伍": 5, "六": 6, "陆": 6, "陸": 6, "七": 7, "柒": 7, "八": 8, "捌": 8, "九": 9, "玖": 9,
};
const small: Readonly<Record<string, number>> = { "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000 };
const big: Readonly<Record<string, number>> = { "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8 };

/** Every character a Chinese numeral may consist of, for use inside a character class. */
export const chineseNumeralCharacters = [digits, small, big].flatMap((table) => Object.keys(table)).join("");

interface Progress {
  /** What 万 and 亿 have closed already. */
  readonly closed: Decimal;
  /** The thousands, hundreds and tens since. */
  readonly section: Decimal;
  /** A digit that waits for its unit. */
  readonly pending: Decimal | null;
  readonly lastSmall: number;
  readonly lastBig: number;
  readonly zeroBefore: boolean;
}

const start: Progress = {
  closed: new Decimal(0),
  section: new Decimal(0),
  pending: null,
  lastSmall: Infinity,
  lastBig: Infinity,
  zeroBefore: false,
};

/**
 * A Chinese numeral as a number: 十二 → 12, 一百零五万 → 1050000, 壹佰贰拾 → 120, and the mixed forms people write, 1亿2000万, 3千5百万.
 * Null for everything that is none, and for forms that are said but not exact: 三四 (three or four), 一百二 (120 to the ear only).
 */
export function readChineseNumber(text: string): Decimal | null {
  const tokens = text.match(/\d+(?:\.\d+)?|./gu) ?? [];
  let progress: Progress | null = tokens.length > 0 ? start : null;
  for (const token of tokens) progress = progress && step(progress, token);
  return progress && close(progress);
}

function step(progress: Progress, token: string): Progress | null {
  const digit = /^\d/.test(token) ? new Decimal(token) : digits[token] === undefined ? null : new Decimal(digits[token]);
  if (digit) return stepDigit(progress, digit);
  if (small[token] !== undefined) return stepSmall(progress, small[token]);
  if (big[token] !== undefined) return stepBig(progress, big[token]);
  return null;
}

function stepDigit(progress: Progress, digit: Decimal): Progress | null {
  if (progress.pending && !progress.pending.isZero()) return null;
  return { ...progress, pending: digit, zeroBefore: progress.zeroBefore || progress.pending !== null || digit.isZero() };
}

function stepSmall(progress: Progress, unit: number): Progress | null {
  const { pending, section, lastSmall } = progress;
  const count = pending && !pending.isZero() ? pending : unit === 10 ? new Decimal(1) : null;
  if (!count || unit >= lastSmall) return null;
  return { ...progress, section: section.plus(count.times(unit)), pending: null, lastSmall: unit, zeroBefore: false };
}

function stepBig(progress: Progress, unit: number): Progress | null {
  const section = sectionOf(progress);
  // 三万二千亿: what 万 closed belongs under the 亿; 亿 closes once.
  const joins = unit === 1e8 && progress.lastBig === 1e4;
  if (!section || (section.isZero() && !joins) || (!joins && unit >= progress.lastBig)) return null;
  const closed = joins ? progress.closed.plus(section).times(unit) : progress.closed.plus(section.times(unit));
  return { ...start, closed, lastBig: unit };
}

function close(progress: Progress): Decimal | null {
  const section = sectionOf(progress);
  const { lastBig, lastSmall, pending, zeroBefore, closed } = progress;
  const colloquial = pending !== null && lastSmall === Infinity && !zeroBefore && pending.times(10).lt(lastBig);
  return section && !(lastBig < Infinity && colloquial) ? closed.plus(section) : null;
}

/** The section with its last digit; null where that digit's unit is only understood, as in 一百二. */
function sectionOf({ section, pending, lastSmall, zeroBefore }: Progress): Decimal | null {
  if (!pending) return section;
  const exact = lastSmall === Infinity || lastSmall === 10 || zeroBefore || pending.times(10).gte(lastSmall);
  return exact ? section.plus(pending) : null;
}

/** 第十三 or 第13 or 十三 → 13; null where it is no ordinal. */
export function readOrdinal(text: string): number | null {
  return readChineseNumber(text.replace(/^第/u, ""))?.toNumber() ?? null;
}

/** Digits read out one by one, as years are: 二〇一九, 二○一九, 二零一九, 二O一九 → "2019". Null where another character stands among them. */
export function readChineseDigits(text: string): string | null {
  const read = [...text].map((character) => (/[\dOo]/.test(character) ? character.replace(/[Oo]/, "0") : digits[character]));
  return read.length > 0 && read.every((digit) => digit !== undefined) ? read.join("") : null;
}
