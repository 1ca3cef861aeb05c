import type { Fact, FactRef } from "../facts/fact";
import type { Facts } from "../facts/facts";
import { findFact } from "../facts/facts";
import { Decimal } from "../quantity/decimal";
import { isMoneyUnit } from "../quantity/money";
import type { Check, Outcome } from "./check";
import type { KnownTerm } from "./knownTerm";
import { knownTerms } from "./knownTerm";
import { cellsOf, lacksData, nameOf, notApplicable } from "./outcome";
import { printFigure, printPercent } from "./printFigure";
import { roundingTolerance } from "./tolerance";

/** An amount that may not exceed another, or the sum of several. */
export interface Ceiling {
  readonly amount: FactRef;
  readonly limit: readonly [FactRef, ...FactRef[]];
  /** Parts of the limit that most units do not have: absent means none. */
  readonly rare?: readonly FactRef[];
  /** Where this fact is known, another check says it better. */
  readonly unless?: FactRef;
}

/** The run of a check of one or several ceilings; one outcome for each. */
export function atMost(...ceilings: readonly [Ceiling, ...Ceiling[]]): Check["run"] {
  return ({ facts }) => ceilings.map((ceiling) => runCeiling(ceiling, facts));
}

function runCeiling({ amount, limit, rare = [], unless }: Ceiling, facts: Facts): Outcome {
  if (unless && findFact(facts, unless).state === "known") return notApplicable();
  const found = [amount, ...limit].map((ref) => ({ ref, fact: findFact(facts, ref) }));
  const present = found.filter(({ ref, fact }) => fact.state !== "missing" || !rare.includes(ref)).map(({ fact }) => fact);
  const unknown = present.filter(({ state }) => state !== "known");
  if (unknown.length > 0) return lacksData(unknown.map((fact) => nameOf(fact, facts.year)), cellsOf(present));
  const unit = present[1]?.quantity?.unit ?? "";
  const [spent, ...allowed] = knownTerms(present, unit) ?? [];
  if (!spent || allowed.length === 0) return lacksData(["两处金额的单位"], cellsOf(present));
  if ([spent, ...allowed].every(({ value }) => value.isZero())) return notApplicable();
  return compare(spent, allowed, present, unit, facts.year);
}

function compare(spent: KnownTerm, allowed: readonly KnownTerm[], facts: readonly Fact[], unit: string, year: number | null): Outcome {
  const limit = allowed.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
  const over = spent.value.minus(limit);
  const least = isMoneyUnit(unit) ? 2 : 0;
  const values = {
    amountName: nameOf(spent.fact, year),
    amount: printFigure(spent.value, least),
    limitName: allowed.map(({ fact }) => nameOf(fact, year)).join("＋"),
    limit: printFigure(limit, least),
    difference: printFigure(over.abs(), least),
    unit,
    share: limit.isPositive() && !limit.isZero() ? printPercent(over.div(limit)) : "",
  };
  const at = cellsOf(facts);
  if (!over.isPositive() || over.isZero()) return { kind: "passes", at, values };
  const tolerance = roundingTolerance([spent, ...allowed].map(({ figure }) => figure), unit);
  return { kind: over.lt(tolerance) ? "within" : "fails", at, values };
}
