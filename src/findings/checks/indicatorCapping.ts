import type { IndicatorRow } from "../../facts/facts";
import { defineCheck } from "../defineCheck";
import { numberIn } from "../../facts/numberIn";
import { cellsOfRow, indicatorFigures } from "../indicatorFigures";
import { fails, lacksData, notApplicable, passes } from "../outcome";

/**
 * INDICATOR-CAPPING: of the indicators that exceeded their targets, some print 100 % and some more.
 *
 * Source   a slip of published self-evaluations; either way is allowed, but one way for all
 */
export const indicatorCapping = defineCheck({
  code: "INDICATOR-CAPPING",
  label: { "zh-CN": "超额完成的处理一致", "en-US": "Over-achievement treated alike" },
  severity: "note",
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { indicators } }) => {
    const printed = indicators.flatMap((row) => {
      const completion = numberIn(row.completion);
      const exceeded = indicatorFigures(row)?.completion?.gt(1) ?? false;
      return completion?.unit === "%" && exceeded ? [{ row, completion: completion.value }] : [];
    });
    if (indicators.length === 0) return [notApplicable()];
    if (printed.length === 0) return [lacksData(["超额完成的指标及其完成比例"])];
    const capped = printed.filter(({ completion }) => completion.eq(100)).map(({ row }) => row);
    const uncapped = printed.filter(({ completion }) => completion.gt(100)).map(({ row }) => row);
    const at = [...capped, ...uncapped].flatMap((row) => cellsOfRow({ ...row, target: null, actual: null }, row.completion));
    return [capped.length > 0 && uncapped.length > 0 ? fails(at, { capped: namesOf(capped), uncapped: namesOf(uncapped) }) : passes(at)];
  },
});

function namesOf(rows: readonly IndicatorRow[]): string {
  return rows.map(({ name }) => `“${name.text}”`).join("、");
}
