import { matchRows } from "../../rubrics/matchRows";
import { defineCheck } from "../defineCheck";
import { fails, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-ROW-UNKNOWN: a row of the user's sheet earns points that the rubric does not have.
 *
 * Source   the rubric
 * Reading  The rows of a rubric whose indicators each unit writes itself are the unit's own.
 */
export const scoreRowUnknown = defineCheck({
  code: "SCORE-ROW-UNKNOWN",
  label: { "zh-CN": "评分表各行都在指标体系内", "en-US": "Every row is in the rubric" },
  cites: [],
  run: ({ facts: { scoring }, rubric }) => {
    const rows = scoring.filter(({ subtotal, full, claimed }) => !subtotal && (full ?? claimed) !== null);
    const matched = new Set([...matchRows(rubric.criteria, rows).values()].flat());
    if (rows.length === 0 || matched.size === 0) return [notApplicable()];
    return rows.map((row) => {
      const at = [row.name.at, ...(row.claimed ? [row.claimed.at] : [])];
      if (matched.has(row)) return passes(at);
      const values = { row: row.name.text, points: row.claimed ? printPoints(row.claimed.value) : "", rubric: rubric.title["zh-CN"] };
      return fails(at, values, { cites: rubric.cites, ...(row.claimed ? {} : { severity: "note" as const }) });
    });
  },
});
