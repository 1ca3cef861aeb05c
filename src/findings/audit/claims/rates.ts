import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge, ratioSlack } from "../judge";
import { printOf, printPercentValue } from "../print";
import { leftOver } from "./leftOver";

interface Family {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

/** What such a rate divides, by the words of its terms; only where both stand in the paragraph can it be called wrong. */
const families: readonly Family[] = [
  { rate: /到位率/u, part: /到位|下达|拨付|拨入|收到/u, whole: /预算|计划|应到位|安排|批复|投入/u },
  { rate: /采购执行率|采购.{0,4}率/u, part: /实际|采购金额|采购支出|完成|采购额|执行/u, whole: /预算|计划/u },
  { rate: /三公.{0,6}控制率|公用经费控制率|控制率/u, part: /实际|支出|决算|在职|实有|执行/u, whole: /预算|编制|批准|批复|计划|概算/u },
  { rate: /调整率/u, part: /调整|追加|调增/u, whole: /预算/u },
  { rate: /结转结余率|结余结转率|结余率|结转率/u, part: /结转|结余/u, whole: /预算|收入|合计|总/u },
  { rate: /资产利用率|资产使用率/u, part: /在用|使用/u, whole: /总额|所有|合计|总值/u },
  { rate: /执行率|使用率|支出率|支付率|完成率|支出进度|执行进度|支付进度/u, part: /支出|执行|使用|支付|完成|决算|实际/u, whole: /预算|投入|下达|安排|批复|计划|到位|总额|目标|指标|任务|应/u },
];

/** Percentages named as rates, recomputed from the two amounts beside them where the report writes no formula. */
export function ratesIn(passage: ReadPassage, claimed: ReadonlySet<Figure>): readonly Claim[] {
  return passage.figures.flatMap((figure) => {
    if (figure.kind !== "percent" || claimed.has(figure) || figure.comparison !== null && figure.comparison !== "≥") return [];
    if (/目标|指标值|参考|满分|计划值|标准/u.test(figure.label)) return [];
    const family = families.find(({ rate }) => rate.test(figure.label)) ?? ownWord(figure.label);
    return family ? rateOf(passage, figure, family) : [];
  });
}

const synonyms: Readonly<Record<string, string>> = { 结案: "结案|审结|办结", 满意: "满意", 及时: "及时|按时|小时内", 达标: "达标|合格", 合格: "合格|达标" };

/** 办结率 divides what was 办结 by what was 受理. */
function ownWord(label: string): Family | undefined {
  const word = /([\p{Script=Han}]{2})率(?:为|达到?|是)*$/u.exec(label)?.[1];
  if (word === undefined || /增长|下降|控制|减少|增幅|降幅/u.test(word)) return undefined;
  return { rate: /率/u, part: new RegExp(synonyms[word] ?? word, "u"), whole: /总|共|应|计划|受理|收到|全部|发现|排查|申请|抽检|抽查|检查|问卷|回收|收回|发生|目标|任务|参加|登记/u };
}

function rateOf(passage: ReadPassage, figure: Figure, { part, whole }: Family): readonly Claim[] {
  const before = passage.figures.filter((one) => one.end <= figure.start && one.sentence >= figure.sentence - 1 && (one.kind === "money" || one.kind === "count") && figure.start - one.end < 200);
  const after = before.length > 1 ? [] : passage.figures.filter((one) => one.start >= figure.end && one.sentence === figure.sentence && (one.kind === "money" || one.kind === "count"));
  const near = inItem(passage, figure, [...before.slice(-8), ...after.slice(0, 4)].filter(({ bracketed, period }) => !bracketed && period !== "prior"));
  const pairs = near.flatMap((top) => near.filter((base) => base !== top && base.kind === top.kind && base.counter === top.counter && base.value.gt(0)).map((base) => pairOf(figure, top, base)));
  const fits = pairs.find(({ verdict }) => isRight(verdict));
  if (fits) return [written(passage, figure, fits, fits.verdict), ...leftOver(passage, figure.sentence, fits)];
  if (sumsFit(figure, near)) return [claimOf(passage, figure, { exact: figure.value, verdict: "agrees", why: "同句各项之和与总数之比" })];
  const named = pairs.filter(({ top, base }) => isNamed(top, part, whole) && isNamed(base, whole, part));
  const [only] = named;
  const cut = pairs.find(({ verdict }) => verdict === "truncation");
  if (cut && named.includes(cut)) return [written(passage, figure, cut, "truncation")];
  if (only && named.length === 1) return [written(passage, figure, only, "wrong")];
  return [claimOf(passage, figure, { exact: null, verdict: "unverifiable", why: "同段没有给出分子和分母，无法复算" })];
}

/** Of items parted by semicolons, the one the rate stands in, if it holds both terms. */
function inItem({ text }: ReadPassage, figure: Figure, near: readonly Figure[]): readonly Figure[] {
  const from = text.lastIndexOf(";", figure.start);
  const own = near.filter(({ start }) => start > from);
  return own.length >= 2 ? own : near;
}

/** 收到65.2万，回复54.8万，转派10.4万，回复率100%: the parts together. */
function sumsFit(figure: Figure, near: readonly Figure[]): boolean {
  return near.some((whole) => {
    const others = near.filter((one) => one !== whole && one.kind === whole.kind && one.counter === whole.counter && one.value.lt(whole.value));
    const sum = others.reduce((total, { value }) => total.plus(value), whole.value.minus(whole.value));
    return others.length > 1 && whole.value.gt(0) && isRight(judge(figure, sum.div(whole.value).times(100), ratioSlack(whole, whole)));
  });
}

/** 实际支出 is a part, 支出预算 is a whole: the last telling word decides. */
function isNamed({ label, name }: Figure, own: RegExp, other: RegExp): boolean {
  const said = name === "" ? label : name;
  return own.test(said) && !(other.test(said) && /(?:预算|计划|编制|安排|批复|目标|任务)(?:数|额|金额|总额|资金|为|总数|指标)*$/u.test(said) !== /预算/u.test(own.source));
}

function pairOf(figure: Figure, top: Figure, base: Figure) {
  const exact = top.value.div(base.value).times(100);
  return { top, base, exact, verdict: judge(figure, exact, ratioSlack(top, base)) };
}

function written(passage: ReadPassage, figure: Figure, { top, base, exact }: ReturnType<typeof pairOf>, verdict: Claim["verdict"]): Claim {
  return claimOf(passage, figure, { exact, verdict, why: `${printOf(top)} ÷ ${printOf(base)} × 100% = ${printPercentValue(exact)}` });
}
