import type { CellRef } from "../grid/address";
import { Decimal } from "../quantity/decimal";
import { printFigure } from "./printFigure";
import type { Proposal, SlipKind } from "./proposal";
import type { Slip } from "./slips";
import { slipsOf } from "./slips";

/** One cell of a sum that does not close: Σ sign × value should be zero. */
export interface SumCell {
  readonly value: Decimal;
  readonly sign: 1 | -1;
  readonly at: CellRef;
  /** Decimals of its cell, so that digits are exchanged where they stand. */
  readonly places: number;
  readonly money: boolean;
  /** Other figures of the workbook with which this one is easily confused. */
  readonly others: readonly { readonly kind: SlipKind; readonly value: Decimal }[];
}

/** The slips that leave little room for chance; a single other digit often fits several cells. */
const telling: ReadonlySet<SlipKind> = new Set(["swapped", "unit", "point", "sign", "opening", "exchanged", "priorYear"]);

/**
 * The single cells, each with the value that it should have had, any one of which would make the sum close.
 *
 * A correction that closes the sum exactly goes before one that closes it within rounding, and a telling slip (swapped digits,
 * wrong unit, opening for closing) before a merely different digit. More than one cell in the answer means: nobody can tell.
 *
 * @param tolerance  strictly smaller remainders count as closed; same unit as the values
 */
export function explainDifference(cells: readonly SumCell[], tolerance: Decimal): readonly Proposal[] {
  const residual = cells.reduce((sum, { value, sign }) => sum.plus(value.times(sign)), new Decimal(0));
  if (residual.isZero()) return [];
  const closing = cells.flatMap((cell) => [
    ...slipsOf(cell).map((slip) => ({ cell, slip, rest: restWith(residual, cell, slip.value) })),
    ...copied(cell, residual),
    ...exchanged(cell, cells, residual),
  ]);
  const exact = closing.filter(({ rest }) => rest.isZero());
  const near = closing.filter(({ rest }) => rest.abs().lt(tolerance));
  const found = (exact.length > 0 ? exact : near).map(({ cell, slip }) => proposal(cell, slip));
  const strong = found.filter(({ kind }) => telling.has(kind));
  return onePerCell(strong.length > 0 ? strong : found);
}

function restWith(residual: Decimal, { value, sign }: SumCell, corrected: Decimal): Decimal {
  return residual.plus(corrected.minus(value).times(sign));
}

interface Closing {
  readonly cell: SumCell;
  readonly slip: Slip;
  readonly rest: Decimal;
}

/** The cell repeats a figure with which it is easily confused: then whatever closes the sum belongs there. */
function copied(cell: SumCell, residual: Decimal): readonly Closing[] {
  const source = cell.others.find(({ value }) => value.eq(cell.value) && !value.isZero());
  const needed = cell.value.minus(residual.times(cell.sign));
  return source && needed.gte(0) ? [{ cell, slip: { kind: source.kind, value: needed }, rest: new Decimal(0) }] : [];
}

/** Opening and closing balance stand in each other's cell. */
function exchanged(cell: SumCell, cells: readonly SumCell[], residual: Decimal): readonly Closing[] {
  return cell.others.flatMap(({ kind, value }): readonly Closing[] => {
    const other = cells.find((one) => one !== cell && kind === "opening" && one.value.eq(value));
    if (!other || value.eq(cell.value)) return [];
    const rest = restWith(restWith(residual, cell, value), other, cell.value);
    return [{ cell, slip: { kind: "exchanged", value }, rest }];
  });
}

function proposal({ value, at, money }: SumCell, slip: Slip): Proposal {
  const places = money ? 2 : 0;
  return { kind: slip.kind, at, from: printFigure(value, places), to: printFigure(slip.value, places) };
}

/** Several slips may lead one cell to one value; the first named is enough. */
function onePerCell(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter((one, index) => proposals.findIndex(({ at, to }) => at === one.at && to === one.to) === index);
}
