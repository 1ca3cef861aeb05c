import type { Num, Rule } from "../rubrics/rule";
import type { CompactRubric } from "./compactRubric";
import { usualRubric, wholeRule } from "./compactRubric";
import { rubricRules, rubricTable } from "./rubricTable.generated";
import type { Fault } from "./value";
import { fault } from "./value";

/** A shipped rubric by its id, or #N/A. */
export function rubricById(id: string): CompactRubric | Fault {
  const found = Object.hasOwn(rubricTable, id) ? rubricTable[id] : undefined;
  return found ? { ...usualRubric, ...found } : fault("#N/A", `没有名为“${id}”的指标体系，编号形如 hunan/department-2019`);
}

export function isRubricId(id: string): boolean {
  return Object.hasOwn(rubricTable, id);
}

/** A criterion's full mark (empty where the unit's own sheet gives it) and rule. */
export function criterionOf({ criteria }: CompactRubric, id: string): { readonly full: Num; readonly rule: Rule } | Fault {
  const [, full = "", place = ""] = criteria.split(",").map((criterion) => criterion.split(" ")).find(([name]) => name === id) ?? [];
  const rule = rubricRules[Number(place)];
  return place !== "" && rule ? { full, rule: wholeRule(rule) } : fault("#N/A", `指标“${id}”须由人评定，或指标体系里没有这个编号`);
}
