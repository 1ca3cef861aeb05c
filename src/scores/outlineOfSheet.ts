import { rowName } from "../rubrics/matchRows";
import type { Rubric } from "../rubrics/rubric";
import { allRubrics } from "../rubrics/shipped";

const usual: Readonly<Record<Rubric["subject"], string>> = { project: "national-project", department: "hunan-department" };

/**
 * The outline for a unit's own scoring sheet: that of the shipped rubric which most of the sheet's rows bear the names
 * of, for a county that changes rows and weights still writes its province's report; else the usual one of the subject.
 */
export function outlineOfSheet(subject: Rubric["subject"], criteria: Rubric["criteria"]): string {
  const names = criteria.map(({ label }) => rowName(label));
  const alike = allRubrics
    .filter((rubric) => rubric.subject === subject)
    .map((rubric) => ({ outline: rubric.outline, share: shareOf(names, new Set(rubric.criteria.map(({ label }) => rowName(label)))) }))
    .filter(({ share }) => share > 0.4)
    .sort((one, other) => other.share - one.share);
  const [best] = alike;
  const rivals = new Set(alike.filter(({ share }) => share === best?.share).map(({ outline }) => outline));
  return best && rivals.size === 1 ? best.outline : usual[subject];
}

function shareOf(names: readonly string[], known: ReadonlySet<string>): number {
  return names.length === 0 ? 0 : names.filter((name) => known.has(name)).length / names.length;
}
