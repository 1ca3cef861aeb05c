import type { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge, ratioSlack } from "../judge";
import { printOf, printPercentValue } from "../print";

/** One indicator of a goal section: what was aimed at, what was reached, and the completion that is printed. */
export interface Indicator {
  readonly passage: ReadPassage;
  readonly name: string;
  readonly target: Figure;
  readonly actual: Figure;
  readonly completion: Figure | null;
  readonly claim: Claim | null;
  /** The printed 100% only holds if completions are capped. */
  readonly capped: boolean;
}

const targetWords = /(?:绩效目标|目标|指标|计划|预期|年度指标|任务)(?:值|数|量|完成值)?(?:标准)?(?:为|是|达到?|:|≥|≤|=)*$/u;
const actualWords = /(?:实际|完成)(?:完成|达到)?(?:值|数|量|情况|率)?(?:标准)?(?:为|是|达到?|了|:|≥|≤|=)*$/u;
const completionWords = /完成(?:比例|比值|率|程度|度|比)(?:为|是|达|:)*$/u;
const itemStart = /[①-⑳;；。]|(?:^|[。;；,，])\s*\(\d+\)/gu;
const reverse = /时间|时限|成本|费用|能耗|投诉|事故|降低|减少|周期|不超过|≤|控制/u;

/** 目标值…，实际完成值…，完成比例…%: indicators, each in its own item of an enumeration. */
export function indicatorsIn(passage: ReadPassage): readonly Indicator[] {
  const starts = [0, ...[...passage.text.matchAll(itemStart)].map(({ index, 0: mark }) => index + mark.length), passage.text.length];
  let next = 0;
  return starts.slice(0, -1).flatMap((start, order) => {
    const end = starts[order + 1] ?? passage.text.length;
    const own: Figure[] = [];
    for (; next < passage.figures.length && (passage.figures[next]?.start ?? 0) < end; next += 1) own.push(passage.figures[next] as Figure);
    return indicatorOf(passage, start, own.filter((one) => one.start >= start));
  });
}

function indicatorOf(passage: ReadPassage, start: number, figures: readonly Figure[]): readonly Indicator[] {
  const said = (one: Figure) => one.label.replace(/\s/gu, "");
  const completion = figures.find((one) => one.kind === "percent" && completionWords.test(said(one)) && !/实际完成率/u.test(said(one)));
  const target = figures.find((one) => targetWords.test(said(one)) && one !== completion);
  const actual = figures.find((one) => one !== completion && one !== target && actualWords.test(said(one)) && !targetWords.test(said(one)));
  if (!target || !actual || actual.start < target.start) return [];
  const name = titleOf(passage.text, start, figures.find(({ kind }) => kind !== "plain") ?? target);
  const judged = completion ? judgedCompletion(passage, name, target, actual, completion) : { claim: null, capped: false };
  return [{ passage, name, target, actual, completion: completion ?? null, ...judged }];
}

function titleOf(text: string, start: number, first: Figure): string {
  const head = text.slice(start, first.start);
  return (/^\s*(?:\(\d+\))?[^,，:]{0,12}?:?[①-⑳]?([^,，:;；]{2,40}?)(?:,|，|:|参考|绩效目标|目标值|指标值|计划|年度)/u.exec(head)?.[1] ?? head).trim();
}

function judgedCompletion(passage: ReadPassage, name: string, target: Figure, actual: Figure, completion: Figure): { readonly claim: Claim | null; readonly capped: boolean } {
  if (target.value.lte(0) || actual.value.lte(0)) return { claim: null, capped: false };
  const scaled = sameScale(target, actual);
  const straight = scaled.div(target.value).times(100);
  const turned = target.value.div(scaled).times(100);
  const slack = ratioSlack(actual, target);
  const forward = judge(completion, straight, slack);
  const isReverse = reverse.test(name) || target.comparison === "≤";
  const backward = isReverse ? judge(completion, turned, slack) : "wrong";
  const capped = completion.value.eq(100) && (straight.gt(100) || (isReverse && turned.gt(100)));
  const verdict = isRight(forward) ? forward : isRight(backward) ? backward : capped ? "agrees" : forward;
  const exact = isReverse && !isRight(forward) && (isRight(backward) || straight.lt(100)) ? turned : straight;
  const note = capped && !isRight(forward) ? "，报告按100%封顶" : "";
  const working = exact === turned ? `${printOf(target)} ÷ ${printOf(actual)}` : `${printOf(actual)} ÷ ${printOf(target)}`;
  const claim = claimOf(passage, completion, { quantity: `${name}完成比例`, exact, verdict, why: `${working} × 100% = ${printPercentValue(exact)}${note}` });
  return { claim, capped: capped && !isRight(forward) && !isRight(backward) };
}

/** 32期 and 40万件: where the units differ and only one has 万, the figures may still be meant in one scale. */
function sameScale(target: Figure, actual: Figure): Decimal {
  const factor = (unit: string) => (unit.startsWith("万") ? 1e4 : 1);
  return target.counter === actual.counter || target.kind !== "count" || actual.kind !== "count" ? actual.value
    : actual.value.div(factor(actual.unit)).times(factor(target.unit));
}
