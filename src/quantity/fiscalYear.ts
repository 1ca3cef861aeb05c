import { readChineseDigits } from "./chineseNumber";

/**
 * fiscal    the year as a whole: 2019年度, 2019年决算, 2019年1—12月, FY2019
 * span      one of two ends: 2018-2019年
 * date      a day, a month, a part of the year: 2019年5月18日, 2019年上半年, 2019-05-18
 * document  the year of a 文号: 财预〔2020〕10号
 * bare      four digits alone, or alone in brackets: 2019, 预算表（2019）
 * relative  本年, 上年: which year it is, the sheet must say
 */
export type YearKind = "fiscal" | "span" | "date" | "document" | "bare" | "relative";

export interface YearMention {
  readonly kind: YearKind;
  /** Null for a relative mention. */
  readonly year: number | null;
  /** 0 本年, 1 上年, 2 前年; null where the year is named. */
  readonly yearsBack: number | null;
  /** The place in the text, the end excluded. */
  readonly start: number;
  readonly end: number;
}

const digit = "[0-9０-９]";
const chinese = "[一二三四五六七八九〇零○ＯO0-9]";
const year = `(?:(?:19|20|１９|２０)${digit}{2}|[一二]${chinese}{3})`;
const gap = "[\\s\\u3000]*";
const dash = "(?:[-－‐–—―−~～〜至到]|——)";
const number = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
const notDigitBefore = "(?<![0-9０-９.．])";

/** In this order: what a wider pattern took, a narrower one does not see again. */
const patterns: readonly (readonly [YearKind, RegExp])[] = [
  ["document", new RegExp(`[〔﹝]${gap}(${year})${gap}[〕﹞]|[（([［【]${gap}(${year})${gap}[)）\\]］】]${gap}第?${gap}${digit}*${gap}号`, "gu")],
  ["fiscal", new RegExp(`(${year})${gap}年度?${gap}(?:1|１|01|一)${gap}月?${gap}${dash}${gap}(?:12|１２|十二)${gap}月`, "gu")],
  ["date", new RegExp(`${notDigitBefore}(${year})${gap}(?:[-－/／.．]${gap}${number}${gap}[-－/／.．]${gap}${number})(?!${digit})`, "gu")],
  ["date", new RegExp(`(${year})${gap}年${gap}(?:${number}${gap}(?:月|日|季度)|${number}${gap}${dash}${gap}${number}${gap}月|第[一二三四1-4]季度|[上下]半年|以来|起|以前|之前|以后|之后)`, "gu")],
  ["span", new RegExp(`${notDigitBefore}(${year})${gap}年?度?${gap}${dash}${gap}(${year})${gap}年度?`, "gu")],
  ["fiscal", new RegExp(`(${year})${gap}(?:年度?|财年|会计年度|预算年度)|FY${gap}(${year})(?!${digit})`, "giu")],
  ["fiscal", new RegExp(`${notDigitBefore}(${year})${gap}(?=预算|决算|执行|财政|部门|绩效)`, "gu")],
  ["bare", new RegExp(`^${gap}(${year})${gap}$|[（([［【]${gap}(${year})${gap}[)）\\]］】]`, "gu")],
];

/** Most labels name no year; they need none of the patterns. */
const mayNameYear = /19|20|１９|２０|[一二][九〇零○ＯO0]|[年本上]/u;

const relatives: readonly (readonly [number, RegExp])[] = [
  [2, /前年度?|上上年度?/gu],
  [1, /上一?年度?|去年度?|前一年度?|上年同期/gu],
  [0, /本年度?|今年度?|当年度?|本财年/gu],
];

/**
 * Every year that a text mentions, in the order of the text, each with what kind of mention it is.
 *
 * Years are 1900 … 2099 in Arabic, full-width or Chinese digits. Two-digit years (19年) are not read: they may be a duration.
 */
export function yearsIn(text: string): readonly YearMention[] {
  if (!mayNameYear.test(text)) return [];
  const taken: YearMention[] = [];
  const free = (start: number, end: number): boolean => taken.every((mention) => end <= mention.start || start >= mention.end);
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (free(match.index, end)) taken.push(...mentionsOf(kind, match, end));
    }
  }
  for (const [yearsBack, pattern] of relatives) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const end = index + words.length;
      if (free(index, end)) taken.push({ kind: "relative", year: null, yearsBack, start: index, end });
    }
  }
  return taken.sort((left, right) => left.start - right.start);
}

function mentionsOf(kind: YearKind, match: RegExpExecArray, end: number): readonly YearMention[] {
  const years = match.slice(1).filter((found) => found !== undefined);
  return years.flatMap((found) => {
    const read = yearNumber(found);
    return read === null ? [] : [{ kind, year: read, yearsBack: null, start: match.index, end }];
  });
}

function yearNumber(text: string): number | null {
  const digits = readChineseDigits(text.normalize("NFKC"));
  const value = Number(digits);
  return digits?.length === 4 && value >= 1900 && value < 2100 ? value : null;
}

/** The fiscal year a title or header names: its fiscal mentions, or a bare year, agree on one; null where they name none or several. */
export function fiscalYearIn(text: string): number | null {
  const mentions = yearsIn(text);
  const fiscal = mentions.filter(({ kind }) => kind === "fiscal");
  const years = new Set((fiscal.length > 0 ? fiscal : mentions.filter(({ kind }) => kind === "bare")).map((mention) => mention.year));
  const [only = null] = years;
  return years.size === 1 ? only : null;
}
