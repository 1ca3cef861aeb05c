import type { IndicatorRow } from "../facts/facts";
import { indicatorClass } from "./indicatorClass";
import { indicatorLevels } from "./indicatorLevels";

/** The second-level classes of 财预〔2020〕10号, in the order in which its form prints them. */
export const indicatorGroups = ["数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续影响", "满意度"] as const;

export type IndicatorGroup = (typeof indicatorGroups)[number];

/** 经济成本, 社会成本 and 生态环境成本 (财预〔2021〕101号) are costs, whatever else their names say: so these two come first. */
const alone: Readonly<Partial<Record<IndicatorGroup, RegExp>>> = { 满意度: /满意/, 成本: /成本/ };

const words: Readonly<Partial<Record<IndicatorGroup, RegExp>>> = {
  数量: /数量/,
  质量: /质量/,
  时效: /时效/,
  可持续影响: /可持续/,
  经济效益: /经济/,
  社会效益: /社会/,
  生态效益: /生态|环境/,
};

/**
 * The class under which an indicator is told: by the most specific level that names exactly one; an indicator that only
 * its own name makes one of satisfaction is told as such. Null where the unit has classes of its own.
 */
export function indicatorGroup(row: IndicatorRow): IndicatorGroup | null {
  for (const level of [...indicatorLevels(row)].reverse()) {
    const [only, ...more] = named(level, alone).concat(named(level, alone).length > 0 ? [] : named(level, words));
    if (only && more.length === 0) return only;
  }
  return indicatorClass(row) === "satisfaction" ? "满意度" : null;
}

function named(level: string, among: typeof words): readonly IndicatorGroup[] {
  return indicatorGroups.filter((group) => among[group]?.test(level));
}
