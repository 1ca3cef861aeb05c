import { defineCheck } from "../defineCheck";
import { cellsOfRow, indicatorFigures } from "../indicatorFigures";
import { fails, failuresOrPass, lacksData, notApplicable } from "../outcome";
import { printPercent } from "../printFigure";
import { threshold } from "../threshold";

/**
 * INDICATOR-OVERACHIEVED: a result far above its target needs a word, since the target may have been too low.
 *
 *     completion ≤ 130 %                       or a reason beside it
 *
 * Source   财预〔2020〕10号 (完成值高于指标值较多的要分析原因); no national figure, threshold editable in thresholds.json
 */
export const indicatorOverachieved = defineCheck({
  code: "INDICATOR-OVERACHIEVED",
  label: { "zh-CN": "超额较多的指标已说明原因", "en-US": "Far over-achievement is explained" },
  severity: "note",
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { indicators } }) => {
    if (indicators.length === 0) return [notApplicable()];
    const rows = indicators.flatMap((row) => {
      const figures = indicatorFigures(row);
      return figures?.completion ? [{ row, completion: figures.completion, working: figures.working }] : [];
    });
    if (rows.length === 0) return [lacksData(["以数字表示的指标值和完成值"])];
    return failuresOrPass(
      rows.map(({ row, completion, working }) =>
        completion.gt(threshold("overachieved")) && !row.reason
          ? fails(cellsOfRow(row), { row: row.name.text, printed: printPercent(completion), working })
          : null,
      ),
    );
  },
});
