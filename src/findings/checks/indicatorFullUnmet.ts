import { defineCheck } from "../defineCheck";
import { cellsOfRow, indicatorFigures } from "../indicatorFigures";
import { fails, failuresOrPass, lacksData, notApplicable } from "../outcome";
import { printPoints } from "../printFigure";
import { round } from "../../quantity/rounding";

/**
 * INDICATOR-FULL-UNMET: an indicator that missed its target has its full mark.
 *
 *     points ≈ full × actual ÷ target          what the proportional rule gives, named for comparison
 *
 * Source   财预〔2020〕10号 (未完成的按完成值与指标值的比例计分)
 */
export const indicatorFullUnmet = defineCheck({
  code: "INDICATOR-FULL-UNMET",
  label: { "zh-CN": "未完成的指标未得满分", "en-US": "No full mark for an unmet target" },
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { indicators } }) => {
    if (indicators.length === 0) return [notApplicable()];
    const rows = indicators.flatMap((row) => {
      const figures = indicatorFigures(row);
      return figures && row.claimed && row.full?.value.gt(0) ? [{ row, figures, claimed: row.claimed, full: row.full }] : [];
    });
    if (rows.length === 0) return [lacksData(["各指标的指标值、完成值、分值和得分"])];
    return failuresOrPass(
      rows.map(({ row, figures, claimed, full }) => {
        if (figures.met || claimed.value.lt(full.value)) return null;
        const points = full.value.times(figures.completion ?? 0);
        return fails(cellsOfRow(row, claimed), {
          row: row.name.text,
          target: row.target?.text ?? "",
          actual: row.actual?.text ?? "",
          full: printPoints(full.value),
          points: printPoints(round(points, { places: 2, mode: "halfUp" })),
        });
      }),
    );
  },
});
