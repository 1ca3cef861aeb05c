import { defineCheck } from "../defineCheck";
import { numberIn } from "../../facts/numberIn";
import { cellsOfRow, unitsDiffer } from "../indicatorFigures";
import { fails, failuresOrPass, lacksData, notApplicable } from "../outcome";

/**
 * INDICATOR-UNIT: target and result of an indicator name different units (件 against 期).
 *
 * Source   财预〔2021〕101号 (度量单位 is a field of the indicator, fixed with its target)
 */
export const indicatorUnit = defineCheck({
  code: "INDICATOR-UNIT",
  label: { "zh-CN": "指标值与完成值单位一致", "en-US": "Target and result share a unit" },
  cites: ["mof-2020-10:annex-1"],
  run: ({ facts: { indicators } }) => {
    if (indicators.length === 0) return [notApplicable()];
    const pairs = indicators.flatMap((row) => {
      const [target, actual] = [numberIn(row.target), numberIn(row.actual)];
      return target && actual ? [{ row, target, actual }] : [];
    });
    if (pairs.length === 0) return [lacksData(["以数字表示的指标值和完成值"])];
    return failuresOrPass(
      pairs.map(({ row, target, actual }) =>
        unitsDiffer(target, actual)
          ? fails(cellsOfRow(row), { row: row.name.text, target: row.target?.text ?? "", actual: row.actual?.text ?? "" })
          : null,
      ),
    );
  },
});
