import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-RANGE: points in the user's sheet lie below zero or above their full mark.
 *
 *     0 ≤ points ≤ full
 *
 * Source   财预〔2020〕10号; 得分不得突破权重总额
 */
export const scoreRange = defineCheck({
  code: "SCORE-RANGE",
  label: { "zh-CN": "得分在0至分值之间", "en-US": "Points within 0 and the full mark" },
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { scoring } }) => {
    const filled = scoring.flatMap((row) => (row.claimed ? [{ ...row, claimed: row.claimed }] : []));
    if (filled.length === 0) return [notApplicable()];
    return filled.map(({ name, claimed, full }) => {
      if (!full) return lacksData([`“${name.text}”的分值`], [claimed.at]);
      const at = [claimed.at, full.at];
      if (claimed.value.gte(0) && claimed.value.lte(full.value)) return passes(at);
      return fails(at, { row: name.text, points: printPoints(claimed.value), full: printPoints(full.value) });
    });
  },
});
