import { nationalGrades } from "../../../scores/grade";
import type { Rubric } from "../../../rubrics/rubric";

/** For tables without a scoring table among them: nothing is scored, and only what the tables say of each other is checked. */
export function emptyRubric(year: number | null): Rubric {
  return {
    id: "none", title: { "zh-CN": "无评分表", "en-US": "No scoring sheet" }, subject: "department", inForce: { from: year ?? 0, to: null }, cites: ["mof-2020-10:self-evaluation"],
    fullMark: "100", rounding: { places: 2, mode: "halfUp" }, grades: nationalGrades, criteria: [], outline: "hunan-department", note: "",
  };
}
