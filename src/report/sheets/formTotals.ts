import { cellName } from "../../grid/address";
import { Decimal } from "../../quantity/decimal";
import type { FilledRow } from "../forms/filledForm";
import type { Telling } from "../telling";
import { valueOf } from "../terms/valueOf";
import { columnsOf } from "./columnsOf";
import { firstColumn } from "./reportRow";

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly of: string;
}

/**
 * 总分 and the sum of the full marks as sums of the form's own cells, by the cell that shows them. Only where the cells really
 * add up to what the evaluation says: a total that is capped, or brought to 100, stays a number.
 *
 * @param starts  where each row begins in the sheet
 */
export function formTotals(lines: readonly FilledRow[], starts: readonly number[], telling: Telling): ReadonlyMap<string, string> {
  const placed = figuresOf(lines, starts);
  const formulas = new Map<string, string>();
  for (const [total, part] of [["total", "scores/"], ["fullTotal", "full/"]] as const) {
    const sum = placed.find(({ of }) => of === total);
    const parts = placed.filter(({ of }) => of.startsWith(part));
    if (sum && parts.length > 0 && addUp(parts, total, telling)) formulas.set(cellName(sum.row, sum.column), `SUM(${rangesOf(parts)})`);
  }
  return formulas;
}

function figuresOf(lines: readonly FilledRow[], starts: readonly number[]): readonly Placed[] {
  const columns = columnsOf(lines.map(({ cells }) => cells));
  return lines.flatMap(({ cells }, row) =>
    cells.flatMap(({ runs }, index): readonly Placed[] => {
      const [only] = runs;
      if (runs.length !== 1 || only?.kind !== "figure") return [];
      return [{ row: starts[row] ?? 0, column: firstColumn + (columns[row]?.[index] ?? 0), of: only.source.of }];
    }),
  );
}

function addUp(parts: readonly Placed[], total: string, telling: Telling): boolean {
  const values = [...parts, { of: total }].map(({ of }) => valueOf(of, telling));
  const numbers = values.flatMap((value) => (value.known ? [value.measured.value] : []));
  const sum = numbers.slice(0, -1).reduce((all, value) => all.plus(value), new Decimal(0));
  return numbers.length === values.length && (numbers.at(-1)?.eq(sum) ?? false);
}

/** I7,H13:H20 */
function rangesOf(cells: readonly Placed[]): string {
  const ranges: { readonly column: number; readonly first: number; last: number }[] = [];
  for (const { row, column } of cells) {
    const range = ranges.at(-1);
    if (range?.column === column && range.last + 1 === row) range.last = row;
    else ranges.push({ column, first: row, last: row });
  }
  return ranges.map(({ column, first, last }) => (first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`)).join(",");
}
