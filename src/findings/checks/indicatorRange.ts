import { defineCheck } from "../defineCheck";
import { cellsOfRow } from "../indicatorFigures";
import { fails, failuresOrPass, lacksData, notApplicable } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * INDICATOR-RANGE: the points of an indicator lie below zero or above its full mark.
 *
 *     0 ≤ points ≤ full
 *
 * Source   财预〔2020〕10号; 得分不得突破权重总额
 */
export const indicatorRange = defineCheck({
  code: "INDICATOR-RANGE",
  label: { "zh-CN": "指标得分在0至分值之间", "en-US": "Indicator points within 0 and the full mark" },
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { indicators } }) => {
    if (indicators.length === 0) return [notApplicable()];
    const scored = indicators.flatMap((row) => (row.claimed && row.full ? [{ row, claimed: row.claimed, full: row.full }] : []));
    if (scored.length === 0) return [lacksData(["各指标的分值和得分"])];
    return failuresOrPass(
      scored.map(({ row, claimed, full }) =>
        claimed.value.lt(0) || claimed.value.gt(full.value)
          ? fails(cellsOfRow(row, claimed, full), { row: row.name.text, points: printPoints(claimed.value), full: printPoints(full.value) })
          : null,
      ),
    );
  },
});
