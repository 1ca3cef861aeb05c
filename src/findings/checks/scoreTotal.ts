import type { ScoringRow } from "../../facts/facts";
import { Decimal } from "../../quantity/decimal";
import { rowName } from "../../rubrics/matchRows";
import type { Outcome } from "../check";
import { compareRows } from "../compareRows";
import { defineCheck } from "../defineCheck";
import { notApplicable } from "../outcome";
import { printPoints } from "../printFigure";
import type { PointsColumn } from "../sumOfRows";

/**
 * SCORE-TOTAL: the printed total of full marks or of points is not the sum of all items.
 *
 *     total = Σ items                          points
 *
 * Source   财预〔2020〕10号 (总分 = Σ 各指标得分)
 * Reading  Where the printed subtotals add up to something else than the items, that sum is named too.
 */
export const scoreTotal = defineCheck({
  code: "SCORE-TOTAL",
  label: { "zh-CN": "总分等于各项之和", "en-US": "The total adds up" },
  severity: "blocks",
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { scoring } }) => {
    const totals = scoring.filter(({ subtotal, path }) => subtotal && path.length === 0);
    if (totals.length === 0) return [notApplicable()];
    return totals.flatMap((row) => [runColumn(row, scoring, "full"), runColumn(row, scoring, "claimed")]);
  },
});

function runColumn(row: ScoringRow, scoring: readonly ScoringRow[], column: PointsColumn): Outcome {
  const printed = row[column];
  if (!printed) return notApplicable();
  const items = scoring.filter(({ subtotal, name }) => !subtotal && name.at.sheet === row.name.at.sheet);
  const { outcome, summed } = compareRows(printed, items, column, "");
  if (outcome.kind !== "fails") return outcome;
  const bySubtotals = sumOfSubtotals(scoring, items, column);
  const other = bySubtotals && !bySubtotals.eq(summed.sum) ? printPoints(bySubtotals) : "";
  return { ...outcome, values: { ...outcome.values, bySubtotals: other } };
}

/** The sum of the printed first-level subtotals, where every first level has one. */
function sumOfSubtotals(scoring: readonly ScoringRow[], items: readonly ScoringRow[], column: PointsColumn): Decimal | null {
  const levels = [...new Set(items.map(({ path }) => rowName(path[0] ?? "")))];
  const printed = levels.map((level) => scoring.find(({ subtotal, path }) => subtotal && path.length === 1 && rowName(path[0] ?? "") === level)?.[column]);
  return printed.reduce<Decimal | null>((sum, cell) => (sum && cell ? sum.plus(cell.value) : null), new Decimal(0));
}
