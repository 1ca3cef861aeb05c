import { matchRows } from "../../rubrics/matchRows";
import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-ROW-UNKNOWN: a row of the user's sheet earns points that the rubric does not have.
 *
 * Source   the rubric
 * Reading  A sheet of which no row is the rubric's is another rubric's, or holds indicators that the unit writes itself.
 */
export const scoreRowUnknown = defineCheck({
  code: "SCORE-ROW-UNKNOWN",
  label: { "zh-CN": "评分表各行都在指标体系内", "en-US": "Every row is in the rubric" },
  cites: [],
  run: ({ facts: { scoring }, rubric }) => {
    const rows = scoring.filter(({ subtotal, full, claimed }) => !subtotal && (full ?? claimed) !== null);
    if (rows.length === 0) return [lacksData(["指标评分表"])];
    const matched = new Set([...matchRows(rubric.criteria, rows).values()].flat());
    if (matched.size === 0) return [notApplicable()];
    return rows.map((row) => {
      const at = [row.name.at, ...(row.claimed ? [row.claimed.at] : [])];
      if (matched.has(row)) return passes(at);
      const values = { row: row.name.text, points: row.claimed ? printPoints(row.claimed.value) : "", rubric: rubric.title["zh-CN"] };
      return fails(at, values, { cites: rubric.cites, ...(row.claimed ? {} : { severity: "note" as const }) });
    });
  },
});
