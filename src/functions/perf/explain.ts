import { defineFunction } from "../perfFunction";
import { textOf } from "../readArgument";
import { fault, isFault } from "../value";

/** EXPLAIN("EXECRATE", 973.5, 1000) → 973.50 ÷ 1,000.00 × 100% = 97.35%. */
export const explain = defineFunction({
  name: "EXPLAIN",
  parameters: {
    name: "函数名",
    first: { name: "第1个参数", optional: true },
    second: { name: "第2个参数", optional: true },
    third: { name: "第3个参数", optional: true },
    fourth: { name: "第4个参数", optional: true },
  },
  apply: ({ name, first, second, third, fourth }, set) => {
    const wanted = textOf(name);
    if (isFault(wanted)) return wanted;
    const found = set.find(wanted);
    if (!found) return fault("#N/A", `没有名为“${wanted}”的 PERF 函数`);
    if (!found.explain) return fault("#N/A", `PERF.${found.name} 的结果没有计算过程可说明`);
    return found.explain([first, second, third, fourth].map(({ value }) => value), set);
  },
});
