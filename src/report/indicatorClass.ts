import type { IndicatorRow } from "../facts/facts";
import { indicatorLevels } from "./indicatorLevels";

/** 产出, 效益, 满意度: the three kinds under which every reporting system tells its indicators. */
export type IndicatorClass = "output" | "benefit" | "satisfaction";

export const indicatorClasses = ["output", "benefit", "satisfaction"] as const satisfies readonly IndicatorClass[];

const words: Readonly<Record<IndicatorClass, RegExp>> = {
  satisfaction: /满意/,
  benefit: /效益|可持续|影响/,
  output: /产出|数量|质量|时效|成本/,
};

/**
 * The kind of an indicator, by the most specific level that tells it: 产出与效益 alone tells nothing, 项目效益 below it
 * does; where no level does, its own name. What nothing tells is an output, so that no indicator is left untold.
 */
export function indicatorClass(row: IndicatorRow): IndicatorClass {
  const told = [...indicatorLevels(row)].reverse().concat(row.name.text).map((level) => indicatorClasses.filter((name) => words[name].test(level)));
  return told.find((names) => names.length === 1)?.[0] ?? "output";
}
