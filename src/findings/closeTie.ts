import type { Fact } from "../facts/fact";
import type { Facts } from "../facts/facts";
import { Decimal } from "../quantity/decimal";
import { isMoneyUnit } from "../quantity/money";
import type { Outcome } from "./check";
import { confusable } from "./confusable";
import type { SumCell } from "./explainDifference";
import { explainDifference } from "./explainDifference";
import type { KnownTerm } from "./knownTerm";
import { cellsOf, lacksData, nameOf, otherYear } from "./outcome";
import { printFigure } from "./printFigure";
import { roundingTolerance } from "./tolerance";

/** A sum all of whose terms are in one unit, with the terms that the workbook does not have. */
export interface ReadTie {
  readonly facts: Facts;
  readonly unit: string;
  readonly total: KnownTerm;
  readonly plus: readonly KnownTerm[];
  readonly minus: readonly KnownTerm[];
  readonly absent: readonly Fact[];
  /** See Tie: whether the terms are kinds of which some may be blank, or not all of the total. */
  readonly kinds: "whole" | "ofWhich" | null;
  /** See Tie: rounded figures behind the terms. */
  readonly partsBehind: number;
}

/** Computes the sum and says whether it comes out, comes out within rounding, or does not, and which cell could be wrong. */
export function closeTie(tie: ReadTie): Outcome {
  const { total, plus, minus, unit } = tie;
  const terms = [...plus, ...minus];
  const computed = sumOf(plus).minus(sumOf(minus));
  const difference = total.value.minus(computed);
  const behind = Array.from({ length: tie.partsBehind }, () => total);
  const figures = [total, ...terms, ...behind].map(({ figure }) => figure);
  const tolerance = roundingTolerance(figures, unit);
  const at = cellsOf([total, ...terms].map(({ fact }) => fact));
  const values = valuesOf(tie, computed, difference);
  if (difference.isZero()) return { kind: "passes", at, values, candidates: [] };
  if (difference.abs().lt(tolerance)) return { kind: "within", at, values, candidates: [] };
  if (tie.kinds === "ofWhich" && difference.isPositive()) return { kind: "passes", at, values };
  if (tie.kinds === "whole" && tie.absent.length > 0 && difference.isPositive()) return fallsShort(tie, at, values);
  const mayBeRounded = difference.abs().lt(roundingTolerance(figures, unit, "asPrinted"));
  const candidates = explainDifference(cellsOfSum(tie), tolerance);
  return { kind: "fails", at, values, candidates, ...(mayBeRounded && { severity: "note" as const }) };
}

/** The blanks may hold the rest. In one printed sheet that is worth a question; across sheets nobody can tell. */
function fallsShort({ total, plus, absent, facts }: ReadTie, at: Outcome["at"], values: Outcome["values"]): Outcome {
  const oneSheet = plus.every(({ fact }) => fact.at?.sheet === total.fact.at?.sheet);
  if (plus.length < 2 || !oneSheet) return lacksData(absent.map((fact) => nameOf(fact, facts.year)), at);
  return { kind: "fails", at, values, severity: "note", candidates: [] };
}

function valuesOf(tie: ReadTie, computed: Decimal, difference: Decimal): Outcome["values"] {
  const { total, plus, minus, unit, absent, facts } = tie;
  const least = isMoneyUnit(unit) ? 2 : 0;
  const print = (value: Decimal): string => printFigure(value, least);
  const filled = plus.filter(({ value }) => !value.isZero());
  const shown = plus.length > 3 && filled.length > 0 ? filled : plus;
  const added = shown.map(({ value }, index) => signed(value, print, index === 0 ? "" : "+"));
  const [only, ...others] = [...plus, ...minus];
  const takenOff = minus.map(({ value }) => signed(value.negated(), print, "+"));
  return {
    working: only && others.length === 0 ? `${nameOf(only.fact, facts.year)} ${print(computed)}` : `${[...added, ...takenOff].join(" ")} = ${print(computed)}`,
    total: nameOf(total.fact, facts.year),
    printed: print(total.value),
    computed: print(computed),
    difference: print(difference.abs()),
    unit,
    year: otherYear(total.fact, facts.year),
    absent: absent.map((fact) => nameOf(fact, facts.year)).join("、"),
  };
}

/** + 263.38, − 277.14; a negative figure is taken off, never written as "+ −72.08". */
function signed(value: Decimal, print: (value: Decimal) => string, plus: string): string {
  if (plus === "") return print(value);
  return value.isNegative() && !value.isZero() ? `− ${print(value.abs())}` : `${plus} ${print(value)}`;
}

function sumOf(terms: readonly KnownTerm[]): Decimal {
  return terms.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}

/** A figure that two cells repeat, or that was converted from another unit, is not suspected of a slip of the hand. */
function cellsOfSum({ facts, unit, total, plus, minus }: ReadTie): readonly SumCell[] {
  const signs = [{ term: total, sign: -1 as const }, ...plus.map((term) => ({ term, sign: 1 as const }))];
  return [...signs, ...minus.map((term) => ({ term, sign: -1 as const }))].flatMap(({ term: { fact, figure, value }, sign }) =>
    fact.at && fact.also.length === 0 && figure.unit === unit
      ? [{ value, sign, at: fact.at, places: figure.places, money: isMoneyUnit(unit), others: confusable(fact, facts, unit) }]
      : [],
  );
}
