import type { AmountComparison, Approximation } from "./amountReading";

/** An amount's text without what stands around the number, and what that was. */
export interface AmountMarks {
  readonly rest: string;
  readonly comparison: AmountComparison | null;
  readonly approximate: Approximation | null;
  /** Marks that make it negative: a minus, △, brackets, 负. More than one cannot be read. */
  readonly minuses: number;
  /** A dash (—) before the number: a minus, or only a dash. */
  readonly dash: boolean;
  /** It may be negative, or not: the person must say. (1) may number an item, (2019) be a year, (95%) a remark; 5- an unfinished range. */
  readonly doubt: boolean;
  /** 元 after ¥ or RMB; the sign itself for foreign money. */
  readonly currency: string;
  /** Contradicting marks (≥50以下), or a note that holds another figure. */
  readonly broken: boolean;
}

type Change = (marks: AmountMarks, matched: RegExpExecArray) => AmountMarks;

const compare = (comparison: AmountComparison): Change => (marks) =>
  marks.comparison && marks.comparison !== comparison ? { ...marks, broken: true } : { ...marks, comparison };
const about = (approximate: Approximation): Change => (marks) => ({ ...marks, approximate });
const negative: Change = (marks) => ({ ...marks, minuses: marks.minuses + 1 });
const keep: Change = (marks) => marks;

const before: readonly (readonly [RegExp, Change])[] = [
  [/^(?:≥|≧|⩾|>=|》=|=>|不低于|不少于|不小于|至少|最少|最低|大于(?:或)?等于)/u, compare("≥")],
  [/^(?:≤|≦|⩽|<=|《=|=<|不超过|不高于|不大于|不多于|最多|至多|最高|控制在|小于(?:或)?等于)/u, compare("≤")],
  [/^(?:>|大于|高于|多于|超过|超出)/u, compare(">")],
  [/^(?:<|小于|低于|少于|不足|不到|不满|未满|未超过)/u, compare("<")],
  [/^(?:[=﹦]|等于)/u, compare("=")],
  [/^(?:大约|约为|约|大概)/u, about("约")],
  [/^(?:将近|接近|近)/u, about("近")],
  [/^(?:人民币|RMB|CNY|[¥￥])/iu, (marks) => ({ ...marks, currency: "元" })],
  [/^(?:US\$|HK\$|[$€£])/iu, (marks, [sign]) => ({ ...marks, currency: sign })],
  [/^(?:[-−‐‑﹣△▲▼]|负)/u, negative],
  [/^[—–―─]+/u, (marks) => ({ ...marks, dash: true })],
  [/^\+/, keep],
  [/^(?:已?(?:完成|达到|达)|共计|共|合计|总计|计)(?=.)/u, keep],
];

/** Whether any mark stands before the rest of the text. */
export const markBefore = new RegExp(before.map(([{ source }]) => source).join("|"), "iu");

const after: readonly (readonly [RegExp, Change])[] = [
  [/(?:\(含\))?(?:及|或)?以上$/u, compare("≥")],
  [/(?:\(含\))?(?:及|或)?以下$/u, compare("≤")],
  [/(?:以内|之内|内)$/u, compare("≤")],
  [/(?:左右|上下)$/u, about("约")],
  [/(?<=[元圆角分])[整正]$/u, keep],
  [/(?<=\d)-$/, (marks) => ({ ...marks, minuses: marks.minuses + 1, doubt: true })],
  // 200万元(含税): a note, as long as it holds no figure of its own; (含50个) only repeats.
  [/\((?:含[^()]*|[^()\d]*)\)$/u, keep],
];

/**
 * Takes the marks off an amount's text: ≥50个以上, 约¥-200, (123.45), △5.
 * @param text half-width, without white space but between digits
 */
export function takeMarks(text: string): AmountMarks {
  const none = { rest: text, comparison: null, approximate: null, minuses: 0, dash: false, doubt: false, currency: "", broken: false };
  return takeBrackets(takeAll(after, takeAll(before, none)));
}

function takeAll(table: readonly (readonly [RegExp, Change])[], marks: AmountMarks): AmountMarks {
  for (const [pattern, change] of table) {
    const matched = pattern.exec(marks.rest);
    // A bare (万元) or a whole bracketed figure is no note.
    if (!matched || matched[0] === marks.rest || isUnitNote(matched[0])) continue;
    return takeAll(table, { ...change(marks, matched), rest: marks.rest.replace(pattern, "") });
  }
  return marks;
}

function isUnitNote(note: string): boolean {
  return /^\((?:[千万亿]|百万)?元\)$|^\(%\)$/u.test(note);
}

/** What only a negative amount looks like: (123.45), (1,234), (5.00万元), (¥5.00)元; no short whole number, no year, no 50个. */
const ledgerBrackets = /^\((?!(?:\d{1,2}|(?:19|20)\d{2})\))[-−]?[¥￥]?[\d,. ]+(?:(?:[千万亿]|百万)?元)?\)(?:(?:[千万亿]|百万)?元)?$/u;

/** (123.45) is negative, as ledgers print it; 200(万元) only brackets its unit. */
function takeBrackets(marks: AmountMarks): AmountMarks {
  const bracketed = /^\((.+)\)([^()]{0,4})$/u.exec(marks.rest);
  if (bracketed) {
    const inner = takeAll(before, { ...marks, rest: `${bracketed[1] ?? ""}${bracketed[2] ?? ""}` });
    return { ...inner, minuses: inner.minuses + 1, doubt: !ledgerBrackets.test(marks.rest), broken: marks.broken || !/\d/.test(inner.rest) };
  }
  const unit = /^(.*)\(([^()]+)\)$/u.exec(marks.rest);
  return unit ? { ...marks, rest: `${unit[1] ?? ""}${unit[2] ?? ""}` } : marks;
}
