import { defineCheck } from "../defineCheck";
import { cellsOfRow } from "../indicatorFigures";
import { fails, failuresOrPass, lacksData, notApplicable } from "../outcome";

/**
 * INDICATOR-NO-TARGET: an indicator has a result and no target, so that nobody can say whether it was met.
 *
 * Source   财预〔2020〕10号 附件1 (年度指标值)
 */
export const indicatorNoTarget = defineCheck({
  code: "INDICATOR-NO-TARGET",
  label: { "zh-CN": "各指标均有指标值", "en-US": "Every indicator has a target" },
  cites: ["mof-2020-10:annex-1"],
  run: ({ facts: { indicators } }) => {
    if (indicators.length === 0) return [notApplicable()];
    if (indicators.every(({ actual }) => !actual)) return [lacksData(["实际完成值"])];
    return failuresOrPass(
      indicators.map((row) => (row.actual && !row.target ? fails(cellsOfRow(row), { row: row.name.text, actual: row.actual.text }) : null)),
    );
  },
});
