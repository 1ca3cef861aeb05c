import { defineCheck } from "../defineCheck";
import { cellsOfRow } from "../indicatorFigures";
import { fails, failuresOrPass, lacksData, notApplicable } from "../outcome";

/**
 * INDICATOR-NO-ACTUAL: an indicator has a target and no result.
 *
 * Source   财预〔2020〕10号 附件1 (实际完成值)
 * Reading  A table without a single result is a target table (绩效目标表), filled before the year.
 */
export const indicatorNoActual = defineCheck({
  code: "INDICATOR-NO-ACTUAL",
  label: { "zh-CN": "各指标均有完成值", "en-US": "Every indicator has a result" },
  severity: "blocks",
  cites: ["mof-2020-10:annex-1"],
  run: ({ facts: { indicators } }) => {
    if (indicators.length === 0) return [notApplicable()];
    if (indicators.every(({ actual }) => !actual)) return [lacksData(["实际完成值"])];
    return failuresOrPass(
      indicators.map((row) => (row.target && !row.actual ? fails(cellsOfRow(row), { row: row.name.text, target: row.target.text }) : null)),
    );
  },
});
