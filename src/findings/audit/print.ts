import { Decimal } from "../../quantity/decimal";
import { printFigure } from "../printFigure";
import type { Figure } from "./figure";

/** A recomputed value in the unit and with the places of the figure it is held against. */
export function printLike(figure: Figure, exact: Decimal): string {
  const factor = figure.kind === "money" || figure.kind === "count" ? factorOf(figure) : new Decimal(1);
  const places = Math.max(0, figure.last.div(factor).decimalPlaces());
  const least = figure.kind === "points" || figure.kind === "count" || hidesFull(figure, exact) ? Math.max(places, 4) : Math.max(places, 2);
  const value = exact.div(factor).toDecimalPlaces(least, Decimal.ROUND_HALF_UP);
  return `${printFigure(value, figure.kind === "money" ? least : 0)}${figure.unit}`;
}

/** 100% is a bound: what rounds to it from above, or to a bare 100% from below, is shown with the places that tell it apart. */
export function hidesFull({ kind, value, last }: Figure, exact: Decimal): boolean {
  return kind === "percent" && value.eq(100) && (exact.gt(100) ? exact.lt(101) : exact.lt(100) && exact.gte(99) && last.eq(1));
}

/** A figure as a working has it: with thousands, in its own unit. */
export function printOf(figure: Figure): string {
  return figure.text.replaceAll(" ", "");
}

export function printPercentValue(value: Decimal): string {
  return `${printFigure(value.toDecimalPlaces(4, Decimal.ROUND_HALF_UP), 0)}%`;
}

/** In 元 where it is money. */
export function printAmount(value: Decimal, like: Figure): string {
  return printLike(like, value);
}

function factorOf({ unit }: Figure): Decimal {
  const times = unit.replace(/元$/u, "");
  const worth: Readonly<Record<string, string>> = { 十: "1e1", 百: "1e2", 千: "1e3", 万: "1e4", 亿: "1e8" };
  return [...times].reduce((product, one) => product.times(worth[one] ?? "1"), new Decimal(1));
}
