import type { Ceiling } from "../../rubrics/rubric";
import { ceilingByExecution } from "../../scores/ceilingByExecution";
import { defineFunction } from "../perfFunction";
import { cellNumber, numbersOf, textOr } from "../readArgument";
import { readPairs } from "../readPairs";
import { isRubricId, rubricById } from "../rubricTable";
import type { Fault } from "../value";
import { fault, isFault } from "../value";

/** CAP(95, 0.75, "80%:90,60%:80") → 90: below 80% at most 90 points. */
export const cap = defineFunction({
  name: "CAP",
  parameters: { total: "总分", execRate: "预算执行率", scheme: { name: "封顶办法", optional: true } },
  apply: ({ total, execRate, scheme }) => {
    const numbers = numbersOf(total, execRate);
    if (isFault(numbers)) return numbers;
    const named = textOr(scheme);
    if (isFault(named)) return named;
    const ceilings = ceilingsOf(named);
    return isFault(ceilings) ? ceilings : cellNumber(ceilingByExecution(numbers[0], numbers[1], ceilings).points);
  },
});

function ceilingsOf(scheme: string): readonly Ceiling[] | Fault {
  if (scheme === "") return fault("#N/A", "请给出封顶办法：指标体系编号，或“80%:90”（执行率低于80%的，总分不超过90）");
  if (isRubricId(scheme)) {
    const rubric = rubricById(scheme);
    return isFault(rubric) ? rubric : (rubric.ceilings ?? []);
  }
  const pairs = readPairs(scheme, /^<?(\d+(?:\.\d+)?%)$/, /^(\d+(?:\.\d+)?)分?$/);
  if (!pairs) return fault("#VALUE!", "“封顶办法”应为指标体系编号，或“80%:90,60%:80”这样的写法");
  return pairs.map(([execution, ceiling]) => ({ comparison: "<" as const, execution, ceiling }));
}
