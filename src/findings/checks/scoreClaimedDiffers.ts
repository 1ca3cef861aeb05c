import type { Criterion } from "../../rubrics/rubric";
import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-CLAIMED-DIFFERS: the points in the user's own sheet are not what the rule gives; both, with the cells of each.
 *
 *     claimed = points                         for rows that a rule scores, or that have nothing to judge
 *
 * Source   the row's own clause
 */
export const scoreClaimedDiffers = defineCheck({
  code: "SCORE-CLAIMED-DIFFERS",
  label: { "zh-CN": "自评得分符合评分标准", "en-US": "Claimed points follow the rule" },
  cites: [],
  run: ({ scores, facts: { scoring } }) => {
    if (scoring.length === 0 && scores.every(({ claimed }) => claimed === null)) return [lacksData(["指标评分表"])];
    return scores.map(({ criterion, full, points, state, claimed, working, from }) => {
      if (state === "manual" || (scoring.length === 0 && !claimed)) return notApplicable();
      // A form's own row with its full mark and a missed target is INDICATOR-FULL-UNMET.
      if (scoring.length === 0 && judgesNothing(criterion) && claimed?.value.eq(full)) return notApplicable();
      if (!points) return lacksData([criterion.label], from);
      if (!claimed) return lacksData([`“${criterion.label}”的自评得分`], from);
      const difference = claimed.value.minus(points);
      const at = [claimed.at, ...from];
      if (difference.isZero()) return passes(at, { working });
      const values = {
        row: criterion.label,
        claimed: printPoints(claimed.value),
        points: printPoints(points),
        difference: printPoints(difference.abs()),
        working,
      };
      return fails(at, values, { cites: criterion.cites });
    });
  },
});

function judgesNothing({ judges }: Criterion): boolean {
  return judges === null;
}
