import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge } from "../judge";
import { printAmount, printOf } from "../print";

/** What was given, and how much of it was used. */
interface Given {
  readonly top: Figure;
  readonly base: Figure;
}

const said = /(?:节约|结余|剩余|节余|未使用|未支出)[^\d]{0,8}$/u;
const planned = /(?:预算|计划|目标值?|安排|投入|下达|到位|概算|合同价|控制价)(?:数|额|金额|总额|资金|为)*$/u;
const spent = /(?:实际|决算|结算|支出|支付|执行|使用|花费)/u;

/** 投入318.91，支出191.12，节约113.79: what is left over, in the same sentence. */
export function leftOver(passage: ReadPassage, sentence: number, { top, base }: Given): readonly Claim[] {
  const left = base.value.minus(top.value);
  if (left.lte(0)) return [];
  return passage.figures.flatMap((one) => {
    if (one.kind !== "money" || one.sentence !== sentence || one.start < top.end || !said.test(one.label)) return [];
    const verdict = judge(one, left, base.half.plus(top.half));
    const why = `${printOf(base)} − ${printOf(top)} = ${printAmount(left, one)}`;
    return [claimOf(passage, one, { exact: left, verdict: isRight(verdict) ? verdict : "contradiction", why })];
  });
}

/** A rest that the two amounts right before it give; where they do not, it may be the rest of something else. */
export function restsIn(passage: ReadPassage): readonly Claim[] {
  const amounts = passage.figures.filter(({ kind, bracketed }) => kind === "money" && !bracketed);
  return amounts.flatMap((one, index) => {
    const [base, top] = [amounts[index - 2], amounts[index - 1]];
    if (!base || !top || base.sentence !== one.sentence || !said.test(one.label) || !planned.test(base.label) || !spent.test(top.label)) return [];
    const exact = base.value.minus(top.value);
    const verdict = judge(one, exact, base.half.plus(top.half));
    return isRight(verdict) ? [claimOf(passage, one, { exact, verdict, why: `${printOf(base)} − ${printOf(top)} = ${printAmount(exact, one)}` })] : [];
  });
}
