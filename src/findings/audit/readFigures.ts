import { Decimal } from "../../quantity/decimal";
import type { Figure } from "./figure";
import { nameOf } from "./nameOf";
import type { FoundNumber } from "./scanNumbers";
import { scanNumbers } from "./scanNumbers";

const boundary: ReadonlySet<string> = new Set("，,。;；:、()?!%①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
const longestLabel = 40;
/** 比上年1,480人增加56人: right behind the comparison stands what it is compared with. */
const standsAsBase = /(?:比|较|与)(?:上年|去年|同期)(?!.*(?:增|减|升|降|提高|多|少|回落|上涨|压缩|节约|超|持平|相比|变动|差))/u;
const priorWords = /上一?年度?|去年|上年|同期|前一年/u;

/**
 * Every figure of one passage with its label, sentence and period.
 * @param text       tidied
 * @param reportYear the year the report speaks of; null where it names none
 */
export function readFigures(text: string, passage: number, reportYear: number | null): readonly Figure[] {
  const numbers = scanNumbers(text);
  const figures: Figure[] = [];
  let [sentence, at, depth] = [0, 0, 0];
  let year: number | null = null;
  let last = 0;
  for (const number of numbers) {
    for (; at < number.start; at += 1) {
      const letter = text[at];
      if (letter === "。" || letter === "！" || letter === "？") sentence += 1;
      if (letter === "。") depth = 0;
      if (letter === "(") depth += 1;
      if (letter === ")") depth = Math.max(0, depth - 1);
    }
    const between = text.slice(Math.max(last, number.start - 200), number.start);
    year = lastYear(between) ?? year;
    const label = labelBefore(text, number.start, last);
    figures.push({ ...valueOf(number), ...marks(text, number), text: text.slice(number.start, number.end), passage, sentence, start: number.start, end: number.end,
      label, name: nameOf(label), bracketed: depth > 0, year, period: periodOf(label, between, reportYear) });
    last = number.end;
  }
  return figures;
}

function valueOf({ printed, factor, kind, unit, counter, more }: FoundNumber) {
  const last = new Decimal(10).pow(-printed.decimalPlaces()).times(factor);
  const exact = printed.isZero() || (kind === "count" && factor.eq(1)) || kind === "points";
  return { value: printed.times(factor), kind, unit, counter, last, half: exact ? new Decimal(0) : last.div(2), more };
}

function marks(text: string, { start, end, more }: FoundNumber): Pick<Figure, "approximate" | "comparison"> {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 3);
  const approximate = more || /(?:约|近|超|逾|大概|左右|接近)(?:为|达)?$/u.test(before) || /^(?:左右|上下|多)/u.test(after);
  const comparison = /(?:≤|不超过|不高于|不大于|小于等于|小于或等于)$/u.test(before) || /^(?:以下|以内|之内)/u.test(after) ? "≤"
    : /(?:≥|不低于|不少于|不小于|大于等于|大于或等于|达到)$/u.test(before) || /^以上/u.test(after) ? "≥"
    : /(?:>|大于|高于|超过)$/u.test(before) ? ">"
    : /(?:<|小于|低于|不足)$/u.test(before) ? "<" : null;
  return { approximate, comparison };
}

/** The words before a number, back to a mark; a short bracket without digits, as in 因公出国(境)费, belongs to them. */
function labelBefore(text: string, start: number, floor: number): string {
  const least = Math.max(floor, start - longestLabel);
  let at = start;
  while (at > least) {
    const letter = text[at - 1] ?? "";
    if (letter === ")") {
      const open = text.lastIndexOf("(", at - 1);
      const inner = text.slice(open + 1, at - 1);
      if (open < least || inner.length > 8 || /[\d，,。]/u.test(inner)) break;
      at = open;
    } else if (boundary.has(letter)) break;
    else at -= 1;
  }
  return text.slice(at, start).trim();
}

function lastYear(between: string): number | null {
  if (!between.includes("年")) return null;
  const years = [...between.matchAll(/((?:19|20)\d{2})\s*年/gu)];
  const found = years[years.length - 1]?.[1];
  return found === undefined ? null : Number(found);
}

function periodOf(label: string, between: string, reportYear: number | null): Figure["period"] {
  if (/(?:比|较|与)(?:上年|去年|同期)/u.test(label)) return standsAsBase.test(label) ? "prior" : "current";
  if (/同比/u.test(label)) return "current";
  if (priorWords.test(label)) return "prior";
  const year = lastYear(label) ?? (reportYear === null ? null : lastYear(between));
  if (year === null || reportYear === null) return null;
  return year === reportYear ? "current" : year === reportYear - 1 ? "prior" : "year before";
}
