import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { placeInWords } from "../placeInWords";
import { printLike, printOf } from "../print";
import type { Indicator } from "./indicators";
import type { ScoredNode } from "./points";

/** An item of the scoring section: the threshold its standard names, and what was reached. */
interface Item {
  readonly passage: ReadPassage;
  /** Pairs of letters of its last name, and of all that its title says. */
  readonly short: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
  readonly threshold: Figure;
  readonly actual: Figure;
}

const monthly = /每月|月均/u;
const filler = /数量|次数|期数|场次|件数|人数|比率|比例|实际|完成|的|数|率|量|次|度|情况|绩效|指标|目标|产出|效益|效果|项目|质量|与/gu;
/** Items whose names share the most with an indicator's; a report in which more of them do repeats itself. */
const mostCandidates = 12;

/** An indicator and the scored item of the same name give one result: 实际完成值162场 there, 192场 here. */
export function sameIndicators(indicators: readonly Indicator[], nodes: readonly ScoredNode[]): readonly Claim[] {
  const items = nodes.flatMap(itemOf);
  const candidates = candidatesAmong(items);
  const pairs = indicators.flatMap((indicator) => {
    const own = pairsOf(indicator.name);
    return candidates(own).map((item) => ({ indicator, item, likeness: likeness(indicator, own, item) }));
  }).filter(({ likeness: one }) => one >= 0.45).sort((a, b) => b.likeness - a.likeness);
  const used = new Set<unknown>();
  return pairs.flatMap(({ indicator, item }) => {
    if (used.has(indicator) || used.has(item)) return [];
    used.add(indicator);
    used.add(item);
    return [...compared(indicator, item, "actual"), ...compared(indicator, item, "target")];
  });
}

function itemOf({ passage, mark, full }: ScoredNode): readonly Item[] {
  const measured = passage.figures.filter(({ kind }) => kind === "percent" || kind === "count");
  const [threshold] = measured;
  const actual = full && measured.find((one) => one.start > full.end && one.counter === threshold?.counter && !/每|扣/u.test(one.label));
  if (!threshold || !actual || !full || threshold.start > full.start) return [];
  const title = mark?.title ?? "";
  const short = title.split(/[。:]/u)[0]?.split("-").pop() ?? "";
  return [{ passage, short: pairsOf(short), long: pairsOf(`${short} ${title.slice(0, 60)}`), threshold, actual }];
}

/** The items by the pairs of letters in their names, so that an indicator is held against those only that share some. */
function candidatesAmong(items: readonly Item[]): (own: ReadonlySet<string>) => readonly Item[] {
  const byPair = new Map<string, Item[]>();
  for (const item of items) {
    for (const pair of item.long) {
      const known = byPair.get(pair);
      if (!known) byPair.set(pair, [item]);
      else if (known.length < mostCandidates) known.push(item);
    }
  }
  return (own) => {
    const shared = new Map<Item, number>();
    for (const item of [...own].flatMap((pair) => byPair.get(pair) ?? [])) shared.set(item, (shared.get(item) ?? 0) + 1);
    return [...shared].sort(([, a], [, b]) => b - a).slice(0, mostCandidates).map(([item]) => item);
  };
}

/** Share of common pairs of letters; an equal target speaks for the pair, another unit against it. */
function likeness({ target, actual }: Indicator, own: ReadonlySet<string>, item: Item): number {
  if (target.kind !== item.threshold.kind || actual.kind !== item.actual.kind) return 0;
  const best = Math.max(dice(own, item.short), within(own, item.long) * 0.9);
  return best + (target.value.eq(item.threshold.value) ? 0.3 : 0) + (actual.value.eq(item.actual.value) ? 0.1 : 0);
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(filler, "").replace(/[^\p{Script=Han}\w]/gu, "");
  return new Set([...plain].slice(1).map((letter, index) => `${plain[index] ?? ""}${letter}`));
}

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((pair) => right.has(pair)).length;
}

function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return left.size + right.size === 0 ? 0 : (2 * common(left, right)) / (left.size + right.size);
}

function within(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return left.size < 3 ? 0 : common(left, right) / left.size;
}

function compared(indicator: Indicator, item: Item, which: "actual" | "target"): readonly Claim[] {
  const there = indicator[which];
  const here = which === "actual" ? item.actual : item.threshold;
  const months = monthly.test(indicator.name) && !monthly.test(item.passage.text) ? 12 : 1;
  const expected = there.value.times(months);
  const sameUnit = there.counter === here.counter || months > 1 || there.value.eq(here.value);
  // A threshold may lawfully lie below the target (target 96%, full marks above 95%).
  if (which === "target" && (months === 1 || here.comparison === ">")) return [];
  const name = `${indicator.name}（${which === "actual" ? "实际完成值" : "目标值"}）`;
  const factor = months > 1 ? `${printOf(there)} × 12 = ${printLike(here, expected)}` : `${placeInWords(indicator.passage.at)}写${printOf(there)}`;
  const right = expected.eq(here.value) && sameUnit;
  return [claimOf(item.passage, here, { quantity: name, exact: sameUnit ? expected : null, verdict: right ? "agrees" : "contradiction", why: right ? factor : `${factor}，这里写${printOf(here)}，两处不一致`, also: [indicator.passage.at] })];
}
