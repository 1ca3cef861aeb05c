import type { GradeBand } from "../../rubrics/rubric";
import { grade as gradeOf, nationalGrades } from "../../scores/grade";
import { defineFunction } from "../perfFunction";
import { numberOf, numberOr, textOr } from "../readArgument";
import { rubricById, isRubricId } from "../rubricTable";
import { readPairs } from "../readPairs";
import type { Fault } from "../value";
import { fault, isFault } from "../value";

type Bands = readonly Pick<GradeBand, "from" | "grade">[];

/** GRADE(92) → 优; GRADE(108, 120) → 优; GRADE(55, 100, "60:合格,0:不合格") → 不合格 */
export const grade = defineFunction({
  name: "GRADE",
  parameters: { total: "总分", fullMark: { name: "满分", optional: true }, scheme: { name: "等级办法", optional: true } },
  apply: ({ total, fullMark, scheme }) => {
    const points = numberOf(total);
    if (isFault(points)) return points;
    const named = textOr(scheme);
    if (isFault(named)) return named;
    const bands = bandsOf(named);
    if (isFault(bands)) return bands;
    const full = numberOr(fullMark, bands.of);
    if (isFault(full)) return full;
    if (full.lte(0)) return fault("#NUM!", `“${fullMark.name}”应大于0`);
    if (points.lt(0) || points.gt(full)) return fault("#NUM!", `“${total.name}”应在0至${full.toString()}之间`);
    return gradeOf(points, full, bands.bands.map((band) => ({ ...band, words: [] })), bands.of) || fault("#N/A", "总分低于最低一档");
  },
});

/** The bands, and the full mark that they are written for. */
function bandsOf(scheme: string): { readonly bands: Bands; readonly of: string } | Fault {
  if (scheme === "") return { bands: nationalGrades, of: "100" };
  if (isRubricId(scheme)) {
    const rubric = rubricById(scheme);
    return isFault(rubric) ? rubric : { bands: rubric.grades, of: rubric.fullMark };
  }
  const pairs = readPairs(scheme, /^(\d+(?:\.\d+)?)$/, /^(\D.*)$/);
  if (!pairs) return fault("#VALUE!", "“等级办法”应为指标体系编号，或“90:优,80:良,60:中,0:差”这样的写法");
  return { bands: pairs.map(([from, word]) => ({ from, grade: word })).sort((a, b) => Number(b.from) - Number(a.from)), of: "100" };
}
