import type { CellNumber, ScoringRow } from "../../facts/facts";
import type { Decimal } from "../../quantity/decimal";
import type { Outcome } from "../check";
import { withProposal } from "../chooseProposals";
import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";
import type { PointsColumn, RowsSum } from "../sumOfRows";
import { itemsOf, sumOfRows } from "../sumOfRows";

const columns = { full: "分值", claimed: "得分" } as const satisfies Record<PointsColumn, string>;

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
  const summed = sumOfRows(items, column);
  if (!printed) return notApplicable();
  if (summed.cells.length === 0 || (column === "full" && summed.blank.length > 0)) {
    return lacksData([`“${name}”各项的${columns[column]}`], [printed.at]);
  }
  const at = [printed.at, ...summed.cells.map((cell) => cell.at)];
  const difference = printed.value.minus(summed.sum);
  if (difference.isZero()) return passes(at, { working: summed.working });
  const outcome = fails(at, {
    row: name,
    what: columns[column],
    printed: printPoints(printed.value),
    computed: printPoints(summed.sum),
    difference: printPoints(difference.abs()),
    working: summed.working,
    blank: summed.blank.map((item) => `“${item.name.text}”`).join("、"),
  });
  return withBlankRow(outcome, summed, difference, printed);
}

/** One row without points, and the difference is points that it could have: that is probably the one. */
function withBlankRow(outcome: Outcome, { blank }: RowsSum, difference: Decimal, printed: CellNumber): Outcome {
  const [row, ...others] = blank;
  if (!row?.full || others.length > 0 || difference.lt(0) || difference.gt(row.full.value)) return outcome;
  const at = { ...row.name.at, column: printed.at.column };
  return withProposal(outcome, { kind: "unfilled", at, from: "", to: printPoints(difference) });
}
