import type { IndicatorRow } from "../../facts/facts";
import { defineCheck } from "../defineCheck";
import { cellsOfRow, indicatorFigures } from "../indicatorFigures";
import { fails, failuresOrPass, lacksData, notApplicable } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * INDICATOR-REASON-MISSING: an indicator missed its target or lost points, and no reason stands beside it.
 *
 * Source   财预〔2020〕10号 附件1 (偏差原因分析及改进措施)
 * Reading  Unmet with the full mark is INDICATOR-FULL-UNMET, which asks for the reason too.
 */
export const indicatorReasonMissing = defineCheck({
  code: "INDICATOR-REASON-MISSING",
  label: { "zh-CN": "未完成或扣分的指标均有原因", "en-US": "Deviations are explained" },
  cites: ["mof-2020-10:annex-1"],
  run: ({ facts: { indicators } }) => {
    if (indicators.length === 0) return [notApplicable()];
    if (indicators.every(({ actual, claimed }) => !actual && !claimed)) return [lacksData(["实际完成值或得分"])];
    return failuresOrPass(
      indicators.map((row) => {
        const why = deviationOf(row);
        return why === "" || row.reason ? null : fails(cellsOfRow(row, row.claimed), { row: row.name.text, why });
      }),
    );
  },
});

function deviationOf(row: IndicatorRow): string {
  const { claimed, full, target, actual } = row;
  if (claimed && full && claimed.value.lt(full.value)) return `得分${printPoints(claimed.value)}，低于分值${printPoints(full.value)}`;
  const unmet = indicatorFigures(row)?.met === false;
  return unmet && !claimed ? `未完成（指标值${target?.text}，完成值${actual?.text}）` : "";
}
