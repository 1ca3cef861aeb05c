import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-FULL-DIFFERS: a full mark in the user's sheet is not the rubric's.
 *
 *     full in the sheet = full in the rubric   points
 *
 * Source   the row's own clause; a rubric whose weights come from the user's sheet has nothing to compare
 */
export const scoreFullDiffers = defineCheck({
  code: "SCORE-FULL-DIFFERS",
  label: { "zh-CN": "分值符合指标体系", "en-US": "Full marks are the rubric's" },
  cites: [],
  run: ({ scores, rubric, facts: { scoring } }) => {
    if (scoring.length === 0) return [lacksData(["指标评分表"])];
    return scores.map(({ criterion, full, claimedFull }) => {
      if (criterion.full === "") return notApplicable();
      if (!claimedFull) return lacksData([`“${criterion.label}”的分值`]);
      if (claimedFull.value.eq(full)) return passes([claimedFull.at]);
      const values = { row: criterion.label, printed: printPoints(claimedFull.value), full: printPoints(full), rubric: rubric.title["zh-CN"] };
      return fails([claimedFull.at], values, { cites: criterion.cites });
    });
  },
});
