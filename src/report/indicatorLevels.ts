import type { IndicatorRow } from "../facts/facts";
import { wording } from "../facts/wording";

/** The levels above an indicator (产出指标, 数量指标), without its own name, which the recogniser sets at the end of the path. */
export function indicatorLevels({ path, name }: Pick<IndicatorRow, "path" | "name">): readonly string[] {
  const last = path.at(-1);
  return last !== undefined && wording(last).core === wording(name.text).core ? path.slice(0, -1) : path;
}
