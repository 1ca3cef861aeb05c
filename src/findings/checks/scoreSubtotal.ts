import type { CellNumber, ScoringRow } from "../../facts/facts";
import type { Outcome } from "../check";
import { withProposal } from "../chooseProposals";
import { compareRows } from "../compareRows";
import { defineCheck } from "../defineCheck";
import { lacksData, notApplicable } from "../outcome";
import { printPoints } from "../printFigure";
import type { PointsColumn, RowsSum } from "../sumOfRows";
import { itemsOf } from "../sumOfRows";

/**
 * SCORE-SUBTOTAL: a printed subtotal of full marks or of points is not the sum of its items, at every level.
 *
 *     subtotal = Σ items                       points
 *
 * Source   财预〔2020〕10号 (总分 = Σ 各指标得分); the same for every part
 * Reading  A row without points is no row with 0 points: it is named, and proposed where it alone would close the sum.
 */
export const scoreSubtotal = defineCheck({
  code: "SCORE-SUBTOTAL",
  label: { "zh-CN": "小计等于各项之和", "en-US": "Subtotals add up" },
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { scoring } }) => {
    const subtotals = scoring.filter(({ subtotal, path }) => subtotal && path.length > 0);
    if (subtotals.length === 0) return [notApplicable()];
    return subtotals.flatMap((row) => [runColumn(row, scoring, "full"), runColumn(row, scoring, "claimed")]);
  },
});

function runColumn(row: ScoringRow, scoring: readonly ScoringRow[], column: PointsColumn): Outcome {
  const items = itemsOf(row, scoring);
  const printed = row[column];
  const name = row.path.join("—");
  if (!items || items.length === 0) return lacksData([`“${name}”小计所含的项目`], [row.name.at]);
  if (!printed) return notApplicable();
  const { outcome, summed } = compareRows(printed, items, column, `“${name}”`);
  if (outcome.kind !== "fails") return outcome;
  const values = { ...outcome.values, row: name, blank: summed.blank.map((item) => `“${item.name.text}”`).join("、") };
  return withBlankRow({ ...outcome, values }, summed, printed);
}

/** One row without points, and the difference is points that it could have: that is probably the one. */
function withBlankRow(outcome: Outcome, { blank, sum }: RowsSum, printed: CellNumber): Outcome {
  const [row, ...others] = blank;
  const difference = printed.value.minus(sum);
  if (!row?.full || others.length > 0 || difference.lt(0) || difference.gt(row.full.value)) return outcome;
  const at = { ...row.name.at, column: printed.at.column };
  return withProposal(outcome, { kind: "unfilled", at, from: "", to: printPoints(difference) });
}
