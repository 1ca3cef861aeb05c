import type { IndicatorRow } from "../../facts/facts";
import type { Outcome } from "../check";
import { withProposal } from "../chooseProposals";
import { defineCheck } from "../defineCheck";
import { numberIn } from "../../facts/numberIn";
import { cellsOfRow, indicatorFigures } from "../indicatorFigures";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printFigure } from "../printFigure";
import { round } from "../../quantity/rounding";

/**
 * INDICATOR-COMPLETION: the printed completion of an indicator is not result ÷ target.
 *
 *     completion = actual ÷ target             or target ÷ actual where less is better; 100 % where it is capped
 *
 * Source   财预〔2020〕10号 (完成值 ÷ 指标值); rounding half-up to the printed decimals
 */
export const indicatorCompletion = defineCheck({
  code: "INDICATOR-COMPLETION",
  label: { "zh-CN": "完成比例与指标值、完成值一致", "en-US": "Completion follows target and result" },
  cites: ["mof-2020-10:annex-1"],
  run: ({ facts: { indicators } }) => {
    const printed = indicators.filter(({ completion }) => completion);
    return printed.length === 0 ? [notApplicable()] : printed.map(runRow);
  },
});

function runRow(row: IndicatorRow): Outcome {
  const completion = numberIn(row.completion);
  const figures = indicatorFigures(row);
  const at = cellsOfRow(row, row.completion);
  if (!completion || completion.unit !== "%" || !figures?.completion || !row.completion) return lacksData([`“${row.name.text}”的数字`], at);
  const places = completion.value.decimalPlaces();
  const exactly = figures.completion.times(100);
  const right = round(exactly, { places, mode: "halfUp" });
  const capped = completion.value.eq(100) && exactly.gte(100);
  if (capped || right.eq(completion.value)) return passes(at, { working: figures.working });
  const [from, to] = [`${printFigure(completion.value, places)}%`, `${printFigure(right, places)}%`];
  const outcome = fails(at, { row: row.name.text, printed: from, computed: to, working: figures.working });
  if (!round(exactly, { places, mode: "truncate" }).eq(completion.value)) return outcome;
  return { ...withProposal(outcome, { kind: "truncated", at: row.completion.at, from, to }), severity: "note" };
}
