import { Decimal } from "../../quantity/decimal";
import { isShare, pointsOf } from "../../rubrics/num";
import type { RuleOf, Tier } from "../../rubrics/rule";
import type { RuleOutcome } from "../outcome";
import { given, open, unfit } from "../outcome";
import type { RuleDefinition } from "../ruleDefinition";
import { shownPoints, shownScore } from "../shown";

/**
 * Words that a person chooses (优 良 中 差; 达成年度指标 …): fixed points, or a span of the full mark within which the
 * person decides. A number is taken for the decided share itself (85% of the full mark) where the tiers are spans.
 */
export const tiers: RuleDefinition<"tiers"> = {
  apply: (rule, full, value) => (typeof value === "string" ? byWord(rule, full, value) : byShare(rule, full, value)),
  inWords: ({ tiers: all }) => all.map((tier) => `${tier.words[0] ?? ""}：${tierPoints(tier)}`).join("；"),
};

function byWord({ tiers: all }: RuleOf<"tiers">, full: Decimal, word: string): RuleOutcome {
  const tier = tierNamed(all, word.trim());
  if (!tier) return unfit(`“${word}”不在标准的档次（${all.map(({ words }) => words[0]).join("、")}）之内`);
  if (tier.points !== undefined) return given(pointsOf(tier.points, full), `评为“${word.trim()}”`);
  const [high, low] = [shareOf(tier.shareFrom, full), shareOf(tier.shareTo, full)];
  if (high.eq(low)) return given(high, `评为“${word.trim()}”`);
  return open(`“${word.trim()}”一档由人工在${shownScore(low)}至${shownScore(high)}之间评定`, [
    { words: "本档最高", points: high },
    { words: "本档最低", points: low },
  ]);
}

/** By its word, or by the beginning of one where only one tier begins so: 部分达成 for 部分达成年度指标并具有一定效果. */
function tierNamed(all: readonly Tier[], word: string): Tier | undefined {
  const exact = all.find(({ words }) => words.includes(word));
  if (exact || word.length < 2) return exact;
  const [only, ...more] = all.filter(({ words }) => words.some((own) => own.startsWith(word)));
  return more.length === 0 ? only : undefined;
}

function byShare({ tiers: all }: RuleOf<"tiers">, full: Decimal, share: Decimal): RuleOutcome {
  if (all.some(({ shareFrom }) => shareFrom === undefined || !isShare(shareFrom))) return unfit("标准按档次评定，需要选定档次，不能用数值");
  if (share.lt(0) || share.gt(1)) return unfit("评定的比例应在0至100%之间");
  return given(full.times(share), `评定为分值的${share.times(100).toDecimalPlaces(2).toString()}%`);
}

function shareOf(share: string | undefined, full: Decimal): Decimal {
  return share === undefined ? new Decimal(0) : pointsOf(share, full);
}

function tierPoints({ points, shareFrom = "0%", shareTo = "0%", shareToIncluded = false }: Tier): string {
  if (points !== undefined) return points === "0" ? "不得分" : `得${shownPoints(points)}`;
  if (!isShare(shareFrom)) return `在${shareTo}分至${shareFrom}分之间评定`;
  return shareFrom === shareTo ? `得分值的${shareFrom}` : `在分值的${shareFrom}至${shareTo}${shareToIncluded ? "（含）" : ""}之间评定`;
}
