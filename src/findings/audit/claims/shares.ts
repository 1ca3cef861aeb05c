import { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge, ratioSlack } from "../judge";
import { printOf, printPercentValue } from "../print";

interface Lone {
  readonly figure: Figure;
  /** What it is a share of, in the words between 占 and the figure. */
  readonly of: string;
}

export interface Share extends Lone {
  readonly claim: Claim;
}

const share = /占([^,，。;；:%]{0,30}?)(?:的比重|的比例|的比率|比重|比例|比|的)?(?:为|达到?|约|是|:)*$/u;

/** 占…的…%: each share against its part and its total, as far as its own passage tells them. */
export function sharesIn(passage: ReadPassage): readonly Share[] {
  const found = passage.figures.flatMap((figure) => {
    const of = figure.kind === "percent" ? share.exec(passage.text.slice(Math.max(0, figure.start - 40), figure.start)) : null;
    return of ? [{ figure, of: (of[1] ?? "").replace(/["“”当本全年度]/gu, "") }] : [];
  });
  const lone: Lone[] = [];
  const claims = found.flatMap(({ figure, of }): readonly Share[] => {
    const claim = shareOf(passage, figure, of);
    if (claim) return [{ figure, of, claim }];
    lone.push({ figure, of });
    return [];
  });
  return [...claims, ...loneShares(passage, lone)];
}

function shareOf(passage: ReadPassage, figure: Figure, of: string): Claim | null {
  const amounts = passage.figures.filter((one) => one.end <= figure.start && (one.kind === "money" || one.kind === "count") && !/增加|减少|比上年/u.test(one.label));
  const part = amounts[amounts.length - 1];
  const gap = part ? passage.text.slice(part.end, figure.start) : "";
  if (!part || gap.length > of.length + 14 || /[;；。]/u.test(gap)) return null;
  const others = amounts.filter((one) => one !== part && one.kind === part.kind && one.counter === part.counter && one.value.gt(0) && one.period !== "prior");
  const named = others.filter(({ label }) => of !== "" && alike(label, of));
  const larger = others.filter((one) => one.value.gte(part.value));
  const listed = totalOf(larger, passage);
  const [first] = named.length > 0 ? [...named].reverse() : listed;
  if (!first) return null;
  const judged = [...new Set([first, ...named, ...larger])].map((total) => ({ total, verdict: judge(figure, part.value.div(total.value).times(100), ratioSlack(part, total)) }));
  const best = judged.find(({ verdict }) => isRight(verdict)) ?? judged.find(({ total, verdict }) => verdict === "truncation" && (total === first || total.value.gt(part.value))) ?? { total: first, verdict: "wrong" as const };
  const sure = named.length > 0 || (larger.length === 1 && !sumFits(passage, figure, part));
  if (best.verdict === "wrong" && sumFits(passage, figure, part)) return claimOf(passage, figure, { quantity: `${part.name}占比`, exact: figure.value, verdict: "rounding", why: "与同句各项之和相比" });
  const exact = part.value.div(best.total.value).times(100);
  const why = `${printOf(part)} ÷ ${printOf(best.total)} × 100% = ${printPercentValue(exact)}`;
  const verdict = best.verdict === "wrong" && !sure ? "unverifiable" : best.verdict;
  return claimOf(passage, figure, { quantity: `${part.name}占比`, exact: verdict === "unverifiable" ? null : exact, verdict, why });
}

/** 占总支出 speaks of 支出合计; 占比 alone of the total that stands first. */
function alike(label: string, of: string): boolean {
  const core = of.replace(/^(?:总|全部|本单位|部门|20\d\d年)+|(?:总额|总数|合计|总)$/gu, "");
  if (core === "") return /合计|总|共/u.test(label);
  if (/^总|总额|合计/u.test(of)) return label.includes(core) && /合计|总|共/u.test(label);
  return label.includes(of) || label.includes(core);
}

function totalOf(larger: readonly Figure[], { text }: ReadPassage): readonly Figure[] {
  const listed = larger.filter((one) => /其中|合计|总|共/u.test(text.slice(Math.max(0, one.start - 12), one.end + 6)));
  return listed.slice(0, 1);
}

/** The base may be the sum of what the sentence lists, without being printed. */
function sumFits({ figures }: ReadPassage, figure: Figure, part: Figure): boolean {
  const siblings = figures.filter((one) => one.sentence === part.sentence && one.kind === part.kind && one.counter === part.counter && !one.bracketed);
  return siblings.some((_, from) => {
    let sum = new Decimal(0);
    return siblings.slice(from, from + 12).some((one, count) => {
      sum = sum.plus(one.value);
      return count > 0 && sum.gt(0) && isRight(judge(figure, part.value.div(sum).times(100), ratioSlack(part, part)));
    });
  });
}

/** 人员占61.71%，公用占38.29%: shares of one thing without amounts can only be added up. */
function loneShares(passage: ReadPassage, lone: readonly Lone[]): readonly Share[] {
  const together = new Map<string, Lone[]>();
  for (const one of lone) together.set(wholeOf(one), [...(together.get(wholeOf(one)) ?? []), one]);
  const told = new Map([...together].map(([whole, same]) => [whole, addedUp(same)] as const));
  return lone.map((one) => {
    const { exactFor, verdict, why } = told.get(wholeOf(one)) ?? addedUp([one]);
    return { ...one, claim: claimOf(passage, one.figure, { quantity: `占${one.of}比重`, exact: exactFor ? one.figure.value : null, verdict, why }) };
  });
}

function wholeOf({ figure, of }: Lone): string {
  return `${figure.sentence} ${of}`;
}

/** Too many to be the parts of anything. */
const mostParts = 40;

function addedUp(same: readonly Lone[]): { readonly exactFor: boolean; readonly verdict: Claim["verdict"]; readonly why: string } {
  if (same.length < 2 || same.length > mostParts) return { exactFor: false, verdict: "unverifiable", why: "报告没有给出部分数或总数，无法复算" };
  const sum = same.reduce((total, { figure }) => total.plus(figure.value), new Decimal(0));
  const slack = same.reduce((total, { figure }) => total.plus(figure.half), new Decimal(0));
  const whole = sum.minus(100).abs().lte(slack);
  return { exactFor: whole, verdict: whole ? "agrees" : sum.gt(slack.plus(100)) ? "contradiction" : "unverifiable", why: `${same.map(({ figure }) => printOf(figure)).join(" + ")} = ${printPercentValue(sum)}` };
}
