import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-REASON-MISSING: a person took points off and did not say why.
 *
 * Source   财预〔2020〕10号: 未完成或偏离较大的须说明原因和改进措施
 * Reading  Where a rule took them off, its own words are the reason.
 */
export const scoreReasonMissing = defineCheck({
  code: "SCORE-REASON-MISSING",
  label: { "zh-CN": "扣分均有原因", "en-US": "Every deduction has a reason" },
  severity: "note",
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ scores }) =>
    scores.map(({ criterion, points, full, reason, from }) => {
      if (!points) return lacksData([`“${criterion.label}”的得分`], from);
      if (points.gte(full)) return notApplicable();
      if (reason.trim() !== "") return passes(from, { working: reason });
      const values = { row: criterion.label, full: printPoints(full), points: printPoints(points), lost: printPoints(full.minus(points)) };
      return fails(from, values);
    }),
});
