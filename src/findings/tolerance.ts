import { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";

/** A figure of a sum, as its cell has it. */
export interface PrintedFigure {
  readonly value: Decimal;
  readonly unit: string;
  /** Decimals that its cell shows or holds. */
  readonly places: number;
}

const fen = new Decimal("0.005");

/**
 * How far a sum of printed figures may miss its printed total through rounding alone; a smaller difference is no error.
 *
 * Amounts in 元 are exact to the 分: 0.005 for the whole sum. In a larger unit each figure may be off by half of its last place,
 * and two decimals are the style of such tables, so that 15.8 is 15.80. A stated zero and a count are exact.
 *
 * @param style  `usual`: at least two decimals; `asPrinted`: fewer where no figure of the sum shows them, which turns an error
 *               into a question, for 12 may be 12.00 or 11.6
 * @returns in `unit`; a difference is explained when it is strictly smaller
 * @source  tolerance table of the cross-checks: 0.005 in 元, 0.005 × number of terms in 万元
 */
export function roundingTolerance(figures: readonly PrintedFigure[], unit: string, style: "usual" | "asPrinted" = "usual"): Decimal {
  const least = style === "usual" ? 2 : Math.min(2, Math.max(0, ...figures.map(({ places }) => places)));
  const errors = figures.map((figure) => halfOfLastPlace(figure, Math.max(least, figure.places), unit));
  const rounded = errors.reduce((sum, error) => sum.plus(error), new Decimal(0));
  const exactToFen = figures.some((figure) => figure.unit === "元" || rounded.isZero());
  return exactToFen && isMoneyUnit(unit) ? rounded.plus(convert(fen, "元", unit)) : rounded;
}

function halfOfLastPlace({ value, unit }: PrintedFigure, places: number, into: string): Decimal {
  const counted = unit !== "" && !isMoneyUnit(unit);
  if (counted || unit === "元" || value.isZero()) return new Decimal(0);
  return convert(new Decimal(10).pow(-places).div(2), unit, into);
}

/** The same amount in another money unit; other units are not converted. */
export function convert(value: Decimal, from: string, to: string): Decimal {
  return from !== to && isMoneyUnit(from) && isMoneyUnit(to) ? inMoneyUnit({ value, unit: from }, to).value : value;
}
