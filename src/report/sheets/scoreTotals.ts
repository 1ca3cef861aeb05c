import type { Evaluation } from "../../findings/evaluation";
import { cellName } from "../../grid/address";
import { Decimal } from "../../quantity/decimal";
import type { DraftCell } from "../sheet";
import { scoreColumnIndex, scoreColumnOrder } from "./scoreColumns";
import type { ScoreRow } from "./scoreRows";
import { totalRowOf } from "./scoreRows";

/** The sums of one first-level indicator, as formulas on its rows. */
export function subtotalCells(row: Extract<ScoreRow, { kind: "subtotal" }>): readonly DraftCell[] {
  const sum = (column: "full" | "points"): string => {
    const index = scoreColumnIndex(column);
    return `SUM(${cellName(row.from, index)}:${cellName(row.at - 1, index)})`;
  };
  const full = total(row.scores.map((score) => score.full));
  const points = total(row.scores.flatMap((score) => score.points ?? []));
  return [
    ...blankTotals(row.at),
    { row: row.at, column: 1, style: "total", text: `${row.label}小计` },
    { row: row.at, column: scoreColumnIndex("full"), style: "total", formula: sum("full"), number: full.toString() },
    { row: row.at, column: scoreColumnIndex("points"), style: "total", formula: sum("points"), number: points.toString() },
  ];
}

function blankTotals(row: number): readonly DraftCell[] {
  const filled = [0, 1, scoreColumnIndex("full"), scoreColumnIndex("points")];
  return scoreColumnOrder.map((_, column) => column).filter((column) => !filled.includes(column)).map((column) => ({ row, column, style: "total" }));
}

/** Rows of criteria as ranges of one column, subtotals left out: G5:G8,G10:G19. */
function criteriaRanges(rows: readonly ScoreRow[], column: number): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    if (row.kind !== "score") continue;
    const last = ranges.at(-1);
    if (last && last.last + 1 === row.at) last.last = row.at;
    else ranges.push({ first: row.at, last: row.at });
  }
  return ranges.map(({ first, last }) => `${cellName(first, column)}:${cellName(last, column)}`).join(",");
}

/** The total as a sum of the criteria, and the grade that follows from it. */
export function totalCells({ total: sum, rubric, scores }: Evaluation, rows: readonly ScoreRow[]): readonly DraftCell[] {
  const row = totalRowOf(rows);
  const points = scoreColumnIndex("points");
  const full = scoreColumnIndex("full");
  const live = sum.ceiling === undefined && scores.every((score) => score.state !== "notApplicable" || score.points !== null);
  const totalAt = cellName(row, points);
  const pending = sum.pending === 0 ? "" : `还有${sum.pending}项没有得分，等级暂定（全部得满分为“${sum.gradeIfEverything}”）`;
  return [
    ...blankTotals(row),
    { row, column: 1, style: "total", text: "总分" },
    { row, column: full, style: "total", number: sum.full.toString() },
    { row, column: points, style: "total", number: sum.points.toString(), ...(live ? { formula: `SUM(${criteriaRanges(rows, points)})` } : {}) },
    ...blankTotals(row + 1).filter((cell) => cell.column !== scoreColumnIndex("working")),
    { row: row + 1, column: 1, style: "total", text: "评价等级" },
    { row: row + 1, column: full, style: "total" },
    { row: row + 1, column: points, style: "total", text: sum.grade, formula: gradeFormula(rubric.grades, totalAt) },
    { row: row + 1, column: scoreColumnIndex("working"), style: "total", text: [pending, sum.ceiling?.reason ?? ""].filter(Boolean).join("；") },
  ];
}

/** The rubric's own grade words, whatever scheme; the bands stand in the formula so that the cell explains itself. */
function gradeFormula(grades: Evaluation["rubric"]["grades"], cell: string): string {
  const bound = (from: string): string => new Decimal(from).toString();
  const [last, ...higher] = [...grades].reverse();
  const fallback = `"${last?.grade ?? ""}"`;
  return higher.reduce((otherwise, { from, grade }) => `IF(${cell}>=${bound(from)},"${grade}",${otherwise})`, fallback);
}

function total(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0));
}
