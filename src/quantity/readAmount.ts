import type { AmountBody } from "./amountBody";
import { readBody } from "./amountBody";
import type { AmountMarks } from "./amountMarks";
import { markBefore, takeMarks } from "./amountMarks";
import type { AmountNumber, AmountReading } from "./amountReading";
import { withUnit } from "./amountUnit";
import { chineseNumeralCharacters } from "./chineseNumber";
import { Decimal } from "./decimal";
import { halfWidth } from "./halfWidth";

const none = /^(?:[-–—−‐―─]+|[/\\]+|无(?:此项|该项|发生)?|没有|暂无|未发生|不适用|不涉及|n\/?a|nil|none)$/iu;
const year = "(?:19|20)\\d{2}";
const date = new RegExp(
  `^(?:${year}年|${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|${year}[-/]\\d{1,2}$|${year}[-—–~至]+${year}$|[一二][〇零○一二三四五六七八九]{3}年` +
    `|\\d{1,2}(?:[-—–~至]\\d{1,2})?月|[一二三四五六七八九十]{1,2}月(?:份|底|初|末|前|中|上|下|$)|\\d{1,2}日(?:前|之前)|\\d{1,2}:\\d{2}` +
    `|第?[一二三四1-4]季度|[上下]半年|年[底末初中])`,
  "u",
);
/** Most cells are one or the other; neither needs the whole reader. */
const plainNumber = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const anyNumeral = new RegExp(`[\\d${chineseNumeralCharacters}]`, "u");
/** An amount begins with its number, a bracket or a mark; 第5项工作 does not. */
const numberBefore = new RegExp(`^[\\d.。·(${chineseNumeralCharacters}]`, "u");
/** No amount is longer, its note included; a cell may hold 32,767 characters. */
const longest = 80;
const rangeMark = /~|——|[-–—−至到]/gu;

/**
 * An amount as clerks type it: 1,344,175.2, ３２, 200万元, ≥50个, 95%以上, (123.45), △5, 壹佰贰拾万元整, 50-60.
 *
 * Total: any text has a reading. A percentage keeps its figure (95 with unit %), money keeps the unit it is written in.
 * What can be read in two ways, or only by correcting it, is `ambiguous`; it is for a person to decide.
 * @param unit the unit of the column or table, for a text that names none; a unit in the text goes before it
 */
export function readAmount(text: string, unit = ""): AmountReading {
  if (text.trim().length > longest) return { kind: "text", what: "words" };
  const line = compact(text);
  if (line === "") return { kind: "blank" };
  if (plainNumber.test(line)) return { kind: "number", value: new Decimal(line), unit };
  if (none.test(line)) return { kind: "none" };
  if (date.test(line)) return { kind: "text", what: "date" };
  if (!anyNumeral.test(line) || !(numberBefore.test(line) || markBefore.test(line))) return { kind: "text", what: "words" };
  return readSingle(line, unit) ?? readRange(line, unit) ?? { kind: "text", what: "words" };
}

/** Half-width; no white space but between digits, where it may be a thousands mark; no full stop; no apostrophe that marks text. */
function compact(text: string): string {
  const line = halfWidth(text).trim().replace(/^['‘’`]/u, "").replace(/[。;]+$/u, "");
  return line.replace(/(?<!\d) +| +(?!\d)/g, "").replace(/m[2²]$/iu, "㎡");
}

function readSingle(line: string, fallback: string): AmountReading | null {
  const marks = takeMarks(line);
  const read = marks.broken ? null : readBody(marks.rest);
  if (!read) return null;
  const [first, ...rest] = read.values.flatMap((value): readonly AmountNumber[] => {
    const unit = read.unit === "" ? marks.currency : read.unit;
    const quantity = withUnit(value, read.multiplier, unit, fallback);
    return quantity ? [{ kind: "number", ...quantity, ...said(marks, read) }] : [];
  });
  return first ? withSign([first, ...rest], marks, read.why) : null;
}

function said(marks: AmountMarks, read: AmountBody): Pick<AmountNumber, "comparison" | "approximate"> {
  const approximate = marks.approximate ?? read.approximate;
  return { ...(marks.comparison && { comparison: marks.comparison }), ...(approximate && { approximate }) };
}

function withSign(numbers: readonly [AmountNumber, ...AmountNumber[]], marks: AmountMarks, why: string | undefined): AmountReading {
  const [number, ...others] = numbers;
  const minus = (of: AmountNumber): AmountNumber => ({ ...of, value: of.value.negated() });
  if (marks.dash) return { kind: "ambiguous", readings: [number, minus(number)], why: why ?? "数字前是破折号，可能是负号" };
  if (marks.minuses > 1) return { kind: "ambiguous", readings: [minus(number), number], why: "有两个负号" };
  if (marks.doubt) return { kind: "ambiguous", readings: [minus(number), number], why: "可能是负数，也可能只是序号、年份或说明" };
  const signed = marks.minuses === 1 ? minus(number) : number;
  if (why !== undefined) {
    return { kind: "ambiguous", readings: [signed, ...(marks.minuses === 1 ? others.map(minus) : others)], why };
  }
  return signed;
}

/** 50-60人, 63%～68%, 9亿～16亿元: two sound numbers, the smaller first; a unit that only the end has is both's. */
function readRange(line: string, fallback: string): AmountReading | null {
  for (const { index, 0: mark } of line.matchAll(rangeMark)) {
    const [low, high] = [line.slice(0, index), line.slice(index + mark.length)];
    const end = index > 0 ? readSingle(high, fallback) : null;
    if (end?.kind !== "number" || end.comparison) continue;
    const start = readSingle(withTailOf(high, low), fallback);
    if (start?.kind !== "number" || start.comparison || start.unit !== end.unit || start.value.greaterThan(end.value)) continue;
    return { kind: "range", from: start.value, to: end.value, unit: end.unit };
  }
  return null;
}

/** 100 of 100-200万元 is 100万元, 9亿 of 9亿～16亿元 is 9亿元; what has a unit keeps it. */
function withTailOf(high: string, low: string): string {
  const [, bigs = "", unit = ""] = /([万萬亿億]*)([^\d万萬亿億]*)$/u.exec(high) ?? [];
  if (/\d$/.test(low)) return low + bigs + unit;
  return /[万萬亿億]$/u.test(low) ? low + unit : low;
}
