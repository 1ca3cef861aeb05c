import { readChineseNumber } from "../../quantity/chineseNumber";
import { Decimal } from "../../quantity/decimal";
import type { FigureKind } from "./figure";

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** As printed, before any multiplier. */
  readonly printed: Decimal;
  readonly factor: Decimal;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly counter: string;
  readonly more: boolean;
}

/** What holds digits and is no figure: years, dates, times, document numbers, ordinals, 7*24小时, IPv6. */
const noFigure =
  /(?:19|20)\d{2}\s*[-—~至到]\s*(?:19|20)\d{2}\s*年?|(?:19|20)\d{2}\s*年(?:\s*\d{1,2}\s*(?:[-—~至]\s*\d{1,2}\s*)?月(?:\s*\d{1,2}\s*[日号])?)?|(?<!\d)\d{1,2}月(?:份|\d{1,2}[日号])?|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|[〔[(]\s*(?:19|20)\d{2}\s*[〕\])]\s*第?\d*号?|第\d+(?:[、-]\d+)*|(?<!\d)\d{1,4}号|\d{1,2}:\d{2}|\d+[*×xX]\d+小时|[A-Za-z]+\d+(?![\d.,]*\s*(?:元|%|[万亿]))|(?<!\d)(?:19|20)\d{2}(?=(?:年度|预算|决算|部门|共|二级))/gu;

const digits = /(?<![\d.])\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const hundredths = /百分之([零〇一二两三四五六七八九十百点\d.]+)/gu;
const chineseAmount = /[一二两三四五六七八九十百千万亿零〇壹贰叁肆伍陆柒捌玖拾佰仟]{2,16}(?=元)|(?<=[得计扣])[一二三四五六七八九十]{1,3}(?=分(?![钟类局]))/gu;

const multiplier = "(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![米克瓦])|百(?!分))?";
const counters =
  "人次|户次|批次|台次|件次|剂次|课时|学时|公斤|千克|工作日|平方米|平方公里|公里|公顷|立方米|千瓦时|千米|小时|分钟|个月|[个名人户次项件份台套辆条场期天家所座间处篇宗块组幅本册吨亩米岁批届卡床只头株棵盏孔眼支部门例张种类㎡页卷起笔封堂讲集口根]";
const behind = new RegExp(
  `\\s*(余|多)?\\s*${multiplier}\\s*(余|多)?\\s*(元|个?百分点|%|‰|分(?![钟类局别会析析公布支部管级工散享项数户])|${counters})?`,
  "uy",
);

/** The numbers of a passage in the order of the text, each read once. Linear in the length of the text. */
export function scanNumbers(text: string): readonly FoundNumber[] {
  const taken = [...text.matchAll(noFigure)].map(({ index, 0: found }) => [index, index + found.length] as const);
  const found: FoundNumber[] = [];
  let next = 0;
  for (const match of text.matchAll(digits)) {
    while (next < taken.length && (taken[next]?.[1] ?? 0) <= match.index) next += 1;
    const mask = taken[next];
    if (mask && match.index >= mask[0] && match.index < mask[1]) continue;
    found.push(withUnit(text, match.index, match[0]));
  }
  found.push(...inWords(text));
  return found.sort((left, right) => left.start - right.start);
}

function withUnit(text: string, start: number, written: string): FoundNumber {
  const end = start + written.length;
  behind.lastIndex = end;
  const [whole = "", before, times = "", after, unit = ""] = behind.exec(text) ?? [];
  const value = new Decimal(written.replaceAll(",", ""));
  const minus = /[=(为是:达]\s*[-－−]$/u.test(text.slice(Math.max(0, start - 3), start));
  const printed = minus ? value.negated() : value;
  const named = unit !== "" || times !== "";
  const shape = shapeOf(unit, times);
  const more = before !== undefined || after !== undefined;
  return { start: minus ? start - 1 : start, end: named ? end + whole.trimEnd().length : end, printed, more, ...shape };
}

const worth: Readonly<Record<string, string>> = { 十: "1e1", 百: "1e2", 千: "1e3", 万: "1e4", 亿: "1e8" };

function shapeOf(unit: string, times: string): Pick<FoundNumber, "factor" | "kind" | "unit" | "counter"> {
  const factor = [...times].reduce((product, one) => product.times(worth[one] ?? "1"), new Decimal(1));
  if (unit === "元") return { factor, kind: "money", unit: `${times}元`, counter: "元" };
  if (unit === "%") return { factor: new Decimal(1), kind: "percent", unit, counter: "%" };
  if (unit === "‰") return { factor: new Decimal("0.1"), kind: "percent", unit, counter: "%" };
  if (unit.endsWith("百分点")) return { factor: new Decimal(1), kind: "change", unit: "个百分点", counter: "个百分点" };
  if (unit === "分" && times === "") return { factor, kind: "points", unit, counter: unit };
  return { factor, kind: unit === "" && times === "" ? "plain" : "count", unit: `${times}${unit}`, counter: unit };
}

function inWords(text: string): readonly FoundNumber[] {
  const shares = [...text.matchAll(hundredths)].flatMap(({ index, 0: whole, 1: said = "" }): readonly FoundNumber[] => {
    const value = /^[\d.]+$/.test(said) ? new Decimal(said) : said === "百" ? new Decimal(100) : withPoint(said);
    return value ? [{ start: index, end: index + whole.length, printed: value, more: false, ...shapeOf("%", "") }] : [];
  });
  const amounts = [...text.matchAll(chineseAmount)].flatMap(({ index, 0: whole }): readonly FoundNumber[] => {
    const value = readChineseNumber(whole);
    const unit = text[index + whole.length] ?? "";
    return value ? [{ start: index, end: index + whole.length + 1, printed: value, more: false, ...shapeOf(unit, "") }] : [];
  });
  return [...shares, ...amounts];
}

/** 九十八点五 → 98.5 */
function withPoint(said: string): Decimal | null {
  const [whole = "", decimals = ""] = said.split("点");
  const value = readChineseNumber(whole);
  const places = [...decimals].map((one) => readChineseNumber(one)?.toString() ?? "");
  return value && (decimals === "" ? value : new Decimal(`${value.toString()}.${places.join("")}`));
}
