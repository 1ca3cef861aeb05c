import type { AmountReading } from "./amountReading";
import { Decimal } from "./decimal";
import { inMoneyUnit, isMoneyUnit } from "./money";
import { readAmount } from "./readAmount";
import { unitName } from "./unit";

/** A number, or in Chinese why the text is none. */
export type AmountIn = { readonly value: Decimal } | { readonly why: string };

/**
 * The one number that a text says, brought to a unit: "1,234.5万元" in 元 is 12345000, "≥50个" is 50, "95%" is 95.
 * A text without a unit is taken to be in the unit asked for; a stated nothing (—, 无) is 0; ranges and doubtful numbers are refused.
 *
 * @param unit  empty: the text's own
 */
export function amountIn(text: string, unit = ""): AmountIn {
  const wanted = unitName(unit);
  const reading = readAmount(text, wanted);
  if (reading.kind === "number") return converted(reading.value, reading.unit, wanted);
  return reading.kind === "none" ? { value: new Decimal(0) } : { why: whyNone(reading) };
}

function whyNone(reading: AmountReading): string {
  if (reading.kind === "range") return "是一个区间，不是一个数";
  return reading.kind === "ambiguous" ? `有不止一种读法：${reading.why}` : "不是数";
}

function converted(value: Decimal, own: string, wanted: string): AmountIn {
  if (wanted === "" || own === wanted || own === "") return { value };
  if (isMoneyUnit(own) && isMoneyUnit(wanted)) return { value: inMoneyUnit({ value, unit: own }, wanted).value };
  if (wanted === `万${own}`) return { value: value.div(10000) };
  if (own === `万${wanted}`) return { value: value.times(10000) };
  return { why: `的单位是“${own}”，不能换算成“${wanted}”` };
}
