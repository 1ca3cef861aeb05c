import { exact } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { AmountReading } from "../../quantity/amountReading";
import { inMoneyUnit, isMoneyUnit } from "../../quantity/money";
import { readAmount } from "../../quantity/readAmount";
import { unitName } from "../../quantity/unit";
import type { Argument } from "../perfFunction";
import { defineFunction } from "../perfFunction";
import { cellNumber, isBlank, numberOf, shortened, textOr } from "../readArgument";
import type { Fault } from "../value";
import { fault, isFault } from "../value";

/**
 * AMOUNT("1,234.5万元") → 1234.5; AMOUNT("1,234.5万元", "元") → 12345000; AMOUNT("≥50个") → 50; AMOUNT("95%") → 95.
 * A text without a unit, or a cell that is a number, is taken to be in the unit asked for. A stated nothing (—, 无) is 0.
 */
export const amount = defineFunction({
  name: "AMOUNT",
  parameters: { text: "文本", unit: { name: "单位", optional: true } },
  apply: ({ text, unit }) => {
    if (typeof text.value !== "string") return passedOn(numberOf(text));
    if (isBlank(text)) return fault("#N/A", `“${text.name}”是空单元格，空白不等于0`);
    const named = textOr(unit);
    if (isFault(named)) return named;
    return passedOn(amountIn(readAmount(text.value, unitName(named)), unitName(named), text));
  },
});

function passedOn(value: Decimal | Fault): number | Fault {
  return isFault(value) ? value : cellNumber(value);
}

function amountIn(reading: AmountReading, unit: string, text: Argument): Decimal | Fault {
  switch (reading.kind) {
    case "number":
      return converted(reading.value, reading.unit, unit);
    case "none":
      return exact(0);
    case "range":
      return fault("#VALUE!", `“${quoted(text)}”是一个区间，不是一个数`);
    case "ambiguous":
      return fault("#VALUE!", `“${quoted(text)}”有不止一种读法：${reading.why}`);
    case "blank":
    case "text":
      return fault("#VALUE!", `“${quoted(text)}”不是数`);
  }
}

function converted(value: Decimal, own: string, wanted: string): Decimal | Fault {
  if (wanted === "" || own === wanted || own === "") return value;
  if (isMoneyUnit(own) && isMoneyUnit(wanted)) return inMoneyUnit({ value, unit: own }, wanted).value;
  if (wanted === `万${own}`) return value.div(10000);
  if (own === `万${wanted}`) return value.times(10000);
  return fault("#VALUE!", `原文的单位是“${own}”，不能换算成“${wanted}”`);
}

function quoted({ value }: Argument): string {
  return shortened(String(value));
}
