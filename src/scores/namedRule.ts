import type { Rule } from "../rubrics/rule";

const met: Rule = { kind: "metOrNothing", comparison: "≥", target: "100%" };
const proportional: Rule = { kind: "proportional", comparison: "≥", target: "100%" };
const gated: Rule = { kind: "gatedProportional", comparison: "≥", target: "100%", gate: "60%" };
const reverse: Rule = { kind: "proportional", comparison: "≤", target: "100%" };
/** 财预〔2020〕10号: three tiers of qualitative indicators, each a span within which a person decides. */
const qualitative: Rule = {
  kind: "tiers",
  tiers: [
    { words: ["达成年度指标", "达成"], shareFrom: "100%", shareTo: "80%", shareToIncluded: true },
    { words: ["部分达成年度指标并具有一定效果", "部分达成"], shareFrom: "80%", shareTo: "60%", shareToIncluded: true },
    { words: ["未达成年度指标且效果较差", "未达成"], shareFrom: "60%", shareTo: "0%", shareToIncluded: true },
  ],
};

const byName: ReadonlyMap<string, Rule> = new Map(Object.entries({
  达标: met,
  MET: met,
  按比例: proportional,
  PROPORTIONAL: proportional,
  按比例60: gated,
  GATED: gated,
  反向按比例: reverse,
  REVERSE: reverse,
  定性三档: qualitative,
  QUALITATIVE: qualitative,
}));

const longest = Math.max(...[...byName.keys()].map((name) => name.length));

/** A rule by the short name that may stand in place of a written standard; all of them judge a completion (1 is 100%). */
export function namedRule(name: string): Rule | undefined {
  return name.length > longest ? undefined : byName.get(name.toUpperCase());
}
