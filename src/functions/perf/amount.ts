import { amountIn } from "../../quantity/amountIn";
import { defineFunction } from "../perfFunction";
import { cellNumber, isBlank, numberOf, shortened, textOr } from "../readArgument";
import { fault, isFault } from "../value";

/**
 * AMOUNT("1,234.5万元") → 1234.5; AMOUNT("1,234.5万元", "元") → 12345000; AMOUNT("≥50个") → 50; AMOUNT("95%") → 95.
 * A cell that is a number already passes as it is.
 */
export const amount = defineFunction({
  name: "AMOUNT",
  parameters: { text: "文本", unit: { name: "单位", optional: true } },
  apply: ({ text, unit }) => {
    if (typeof text.value !== "string" || isBlank(text)) {
      const number = numberOf(text);
      return isFault(number) ? number : cellNumber(number);
    }
    const wanted = textOr(unit);
    if (isFault(wanted)) return wanted;
    const read = amountIn(text.value, wanted);
    return "why" in read ? fault("#VALUE!", `“${shortened(text.value)}”${read.why}`) : cellNumber(read.value);
  },
});
