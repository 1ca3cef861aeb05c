import { Decimal } from "../../../../src/quantity/decimal";
import type { Chance } from "./random";
import { percentOf, slot } from "./slot";

const names = [["水质采样数量", "份"], ["雨量站巡检次数", "次"], ["培训基层监测员人数", "人"], ["水情简报期数", "期"]] as const;

/** Indicators with target, result and completion, numbered by circles in one paragraph. */
export function indicatorParagraphs(chance: Chance): readonly string[] {
  const items = names.map(([name, unit], index) => {
    const target = chance.whole(20, 900);
    const actual = target + chance.whole(0, 60);
    const completion = percentOf(new Decimal(actual), new Decimal(target));
    return `${"①②③④"[index] ?? ""}${name}，绩效目标值${slot(`target.${index}`, `${target}`)}${unit}，实际完成值${slot(`actual.${index}`, `${actual}`)}${unit}，目标值完成比例${slot(`completion.${index}`, completion)}`;
  });
  return [`产出目标完成情况。${items.join("；")}。`];
}
