import { matchRows } from "../../rubrics/matchRows";
import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";

/**
 * SCORE-ROW-MISSING: the rubric has a row that the user's scoring sheet does not.
 *
 * Source   the rubric
 * Reading  Only where most of the rubric is there: a sheet that holds few of its rows is another rubric's.
 */
export const scoreRowMissing = defineCheck({
  code: "SCORE-ROW-MISSING",
  label: { "zh-CN": "指标体系各项都在评分表内", "en-US": "Every criterion is in the sheet" },
  cites: [],
  run: ({ facts: { scoring }, rubric }) => {
    if (scoring.length === 0) return [lacksData(["指标评分表"])];
    const matched = matchRows(rubric.criteria, scoring);
    if (matched.size * 2 <= rubric.criteria.length) return [notApplicable()];
    return rubric.criteria.map(({ id, label, full, cites }) => {
      const rows = matched.get(id) ?? [];
      if (rows.length > 0) return passes(rows.map(({ name }) => name.at));
      return fails([], { row: label, full: full === "" ? "—" : full, rubric: rubric.title["zh-CN"] }, { cites });
    });
  },
});
