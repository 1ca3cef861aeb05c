import { plainText } from "../quantity/plainText";
import type { IndicatorRow } from "./facts";
import { numberIn } from "./numberIn";

/** Of these less may be the better, though the target bears no sign: 公文流转时间3天, 机房电费100万元, 投诉2件. */
const lessMayBeBetter = /时间|时长|时限|周期|工期|成本|费用|经费|电费|水费|油费|造价|投诉|事故|差错|故障|逾期|延误|能耗|耗电|耗水|排放|死亡|失业|违规|违纪|发生率|中断|降低|减少|压减|压缩|缩短|控制/u;
const durations = ["天", "日", "小时", "分钟", "个工作日", "工作日", "个月", "月", "秒"];

/**
 * Whether more or less is better, by the target's own sign; a plain target is a floor (≥). Null where the target bears
 * none and its name or unit leaves both ways open: then nobody but the unit can say whether it was met.
 */
export function indicatorDirection({ name, target }: Pick<IndicatorRow, "name" | "target">): "≥" | ">" | "≤" | "<" | "=" | null {
  const reading = numberIn(target);
  if (!reading) return null;
  if (reading.comparison) return reading.comparison;
  const open = lessMayBeBetter.test(plainText(name.text)) || durations.includes(reading.unit);
  return open ? null : "≥";
}
