import { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { printLike, printOf } from "../print";

/** A total with the parts that the sentence lists for it. */
export interface PartsList {
  readonly claim: Claim;
  readonly passage: ReadPassage;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The parts make up the total. */
  readonly closes: boolean;
}

const opener = /其中[^,，。;；:\d]{0,6}[:,，]?|分别(?:为|是)|包括[:]?|构成(?:为|如下)?[:]?/gu;
const additive: ReadonlySet<string> = new Set(["money", "count"]);
const derived = /增加|减少|增长|下降|同比|比上年|较上年|比去年|相差|差额|节约|人均|平均|每|上年|去年|同期|[±]/u;
const whole = /合计|总计|共计|总额|总|共|小计/u;
const partial = /主要(?:是|用于|为|包括|有)?|^\s*等|含|等(?:维护|其他|各项|方面|支出|经费|费用)?[,，。;；)]?/u;

/** 合计…元，其中：A …元，B …元: each list of parts with the total before it. */
export function listsIn(passage: ReadPassage): readonly PartsList[] {
  const marks = [...passage.text.matchAll(opener)].map(({ index, 0: words }) => ({ from: index, to: index + words.length, words }));
  const bare = colonTotals(passage);
  const behind = totalsBehind(passage);
  const before = [...marks, ...bare].sort((a, b) => a.from - b.from).flatMap(({ from, to }, order, all) => {
    const next = all.slice(order + 1).find((one) => one.from > from)?.from ?? Infinity;
    return listAt(passage, from, to, next);
  });
  return [...before, ...behind];
}

/** 新增1.8万亩，改善6.2万亩，合计8.0万亩: a bare 合计 behind its parts, of which there are two to six in the sentence. */
function totalsBehind(passage: ReadPassage): readonly PartsList[] {
  const { figures, text } = passage;
  return figures.flatMap((total): readonly PartsList[] => {
    if (!additive.has(total.kind) || !/^[,，;]?(?:合计|共计|总计)(?:为|达|是)?$/u.test(total.label)) return [];
    const parts = figures.filter((one) => one.end <= total.start && one.sentence === total.sentence && alike(one, total) && !one.bracketed);
    const mixed = figures.some((one) => one.end <= total.start && one.start > (parts[0]?.start ?? 0) && additive.has(one.kind) && !alike(one, total));
    if (mixed || parts.length < 2 || parts.length > 6 || parts.some(({ label }) => derived.test(label) || whole.test(label)) || /其中|;|；|[%％]/u.test(text.slice(parts[0]?.start ?? 0, total.start))) return [];
    const runs = parts.map((_, from) => parts.slice(from)).filter((run) => run.length >= 2);
    const run = runs.find((one) => closes(total, one));
    if (run) return [closed(passage, total, run)];
    const missing = total.value.minus(sumOf(parts));
    const why = `${working(parts)} = ${printLike(total, sumOf(parts))}，报告写${printOf(total)}，差${printLike(total, missing.abs())}`;
    return [{ claim: claimOf(passage, total, { exact: sumOf(parts), verdict: "contradiction", why }), passage, total, parts, closes: false }];
  });
}

/** 总收入263.38万元：A …，B …: a colon right behind a total, without 其中. */
function colonTotals({ text, figures }: ReadPassage) {
  return figures.flatMap(({ label, end }) =>
    text[end] === ":" && whole.test(label) && !/^:\s*其中/u.test(text.slice(end, end + 5)) ? [{ from: end, to: end + 1, words: ":" }] : [],
  );
}

function listAt(passage: ReadPassage, from: number, to: number, next: number): readonly PartsList[] {
  const { figures, text } = passage;
  const before = figures.filter((figure) => figure.end <= from && from - figure.end <= 60 && additive.has(figure.kind) && !figure.bracketed);
  const total = before[before.length - 1];
  const stop = stopOf(text, to);
  if (!total || derived.test(total.label)) return [];
  const parts = figures.filter((figure) => figure.start >= to && figure.start < stop && isPart(figure, total, text));
  const own = parts.filter(({ start }) => start < next);
  const earlier = figures.filter((figure) => figure.end <= from && figure.sentence >= total.sentence - 1 && alike(figure, total) && figure.end > from - 250);
  return parts.length === 0 ? [] : [judged(passage, total, parts, own.length === parts.length ? null : own, earlier, text.slice(to, stop))];
}

function isPart(figure: Figure, total: Figure, text: string): boolean {
  const otherYear = figure.period !== total.period && (figure.period === "prior" || figure.period === "year before");
  return alike(figure, total) && !figure.bracketed && !otherYear && !derived.test(figure.label) && !/[的占]$/u.test(text.slice(figure.end, figure.end + 1)) && !/^(?:%|的\d)/u.test(text.slice(figure.end));
}

function alike(figure: Figure, total: Figure): boolean {
  return figure.kind === total.kind && figure.counter === total.counter;
}

/** A list ends with its sentence, or where the comparison with another year begins. */
function stopOf(text: string, to: number): number {
  const rest = text.slice(to, to + 1500);
  const end = /。|[,，;；](?:与|比|较)(?:上年|去年|同期|年初)|[,，;；](?:本年|年末|年初|全年|20\d\d年)?[^,，;；。占]{0,8}(?:总支出|总收入|支出合计|收入合计|支出总计|收入总计)/u.exec(rest);
  return to + (end ? end.index : rest.length);
}

function judged(passage: ReadPassage, total: Figure, all: readonly Figure[], own: readonly Figure[] | null, earlier: readonly Figure[], words: string): PartsList {
  const readings = [all, ...(own && own.length > 0 ? [own] : []), ...withoutNested(all)];
  for (const parts of readings) {
    const found = [total, ...earlier].find((one) => closes(one, parts));
    if (found) return closed(passage, found, parts);
  }
  const parts = own && own.length > 0 ? own : all;
  return open(passage, total, parts, words);
}

/** 基本支出…，其中人员…，公用…: parts of a part, if a run of them adds up to the one before it. */
function withoutNested(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  if (parts.length < 3 || parts.length > 40) return [];
  const kept: Figure[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const head = parts[index] as Figure;
    kept.push(head);
    let sum = new Decimal(0);
    for (let at = index + 1; at < parts.length; at += 1) {
      sum = sum.plus((parts[at] as Figure).value);
      if (sum.eq(head.value) && at > index + 1) {
        index = at;
        break;
      }
    }
  }
  return kept.length < parts.length ? [kept] : [];
}

function sumOf(parts: readonly Figure[]): Decimal {
  return parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}

/** The rounding of every term, as the cross-checks of tables allow it. */
function slackOf(total: Figure, parts: readonly Figure[]): Decimal {
  const inYuan = total.unit === "元" || parts.some(({ unit }) => unit === "元");
  const least = inYuan ? new Decimal("0.005") : new Decimal(0);
  return [total, ...parts].reduce((slack, { half, unit }) => slack.plus(unit === "元" ? 0 : half), least);
}

function closes(total: Figure, parts: readonly Figure[]): boolean {
  const difference = sumOf(parts).minus(total.value).abs();
  return difference.isZero() || (parts.length > 1 && difference.lt(slackOf(total, parts).plus(total.unit === "元" ? 0 : total.last.times("0.0001"))) && difference.lt(twoPlaces(total, parts)));
}

/** Figures with fewer than two decimals are exact in most reports: 15.8 is 15.80. */
function twoPlaces(total: Figure, parts: readonly Figure[]): Decimal {
  if (total.kind !== "money" || total.unit === "元") return slackOf(total, parts).plus("1e-9");
  const step = new Decimal(total.unit.startsWith("亿") ? "1e6" : "100").div(2);
  return step.times(parts.length + 1);
}

function closed(passage: ReadPassage, total: Figure, parts: readonly Figure[]): PartsList {
  const sum = sumOf(parts);
  const verdict = sum.eq(total.value) ? "agrees" : "rounding";
  return { claim: claimOf(passage, total, { exact: sum, verdict, why: `${working(parts)} = ${printLike(total, sum)}` }), passage, total, parts, closes: true };
}

function open(passage: ReadPassage, total: Figure, parts: readonly Figure[], words: string): PartsList {
  const sum = sumOf(parts);
  const missing = total.value.minus(sum);
  const exhaustive = isExhaustive(total, parts, words);
  const why = `${working(parts)} = ${printLike(total, sum)}，报告写${printOf(total)}，差${printLike(total, missing.abs())}`;
  const verdict = exhaustive ? "contradiction" : "unverifiable";
  return { claim: claimOf(passage, total, { exact: exhaustive ? sum : null, verdict, why: exhaustive ? why : `所列各项不必是全部：${why}` }), passage, total, parts, closes: false };
}

const families: readonly RegExp[][] = [
  [/基本支出/u, /项目支出/u],
  [/人员(?:经费|支出)/u, /公用(?:经费|支出)/u],
  [/一般公共预算/u, /(?:政府性)?基金/u],
  [/出国|出境/u, /接待/u, /用车|公车/u],
  [/财政拨款/u, /其他收入/u],
  [/货物/u, /工程/u, /服务/u],
  [/工资福利/u, /商品和?服务|公用/u],
];

/** Whether the parts are meant to be all of the total: the total says 合计, or the parts are a family that is always whole. */
function isExhaustive(total: Figure, parts: readonly Figure[], words: string): boolean {
  if (parts.some(({ value }) => total.value.gt(0) && value.gte(total.value) && parts.length > 1) && total.kind === "count") return false;
  if (partial.test(words) && sumOf(parts).lte(total.value)) return false;
  if (parts.length < 2) return sumOf(parts).gt(total.value.plus(slackOf(total, parts))) && total.kind === "money";
  if (sumOf(parts).gt(total.value)) return total.kind === "money" || whole.test(total.label) || (parts.length > 2 && !/率/u.test(words));
  const labels = parts.map(({ label }) => label);
  if (families.some((family) => family.every((one) => labels.some((label) => one.test(label))))) return true;
  return whole.test(total.label) || sameHead(total, parts);
}

/** 收入…，其中财政拨款收入，事业收入: every part carries the total's own word. */
function sameHead(total: Figure, parts: readonly Figure[]): boolean {
  const head = /(收入|支出|经费|费用|费|资金|预算)(?:合计|总计)?(?:数|总额)?$/u.exec(total.name)?.[1];
  return head !== undefined && parts.every(({ name }) => name.includes(head));
}

function working(parts: readonly Figure[]): string {
  const shown = parts.filter(({ value }) => !value.isZero());
  return (shown.length > 0 ? shown : parts).map(printOf).join(" + ");
}
