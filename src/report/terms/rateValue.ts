import { isMoneyUnit, inMoneyUnit } from "../../quantity/money";
import type { CellRef } from "../../grid/address";
import type { Rate } from "../../rates/rate";
import type { Telling } from "../telling";
import { factValue } from "./factValue";
import type { Measured } from "./measured";
import type { Valued } from "./valued";
import { lacking } from "./valued";

/** A rate that stands, or the facts it lacks. */
export function rateValue(rate: Rate, telling: Telling): Valued {
  const what = rate.definition.label["zh-CN"];
  if (rate.state === "noBase") return lacking({ kind: "noBase", what, where: "", at: cellsOf(rate) });
  const measured = measureOf(rate, telling);
  if (!measured) {
    const needs = rate.facts.flatMap((fact) => {
      const value = factValue(fact, telling);
      return value.known ? [] : value.needs;
    });
    return needs.length > 0 ? lacking(...needs) : lacking({ kind: "missing", what, where: "", at: cellsOf(rate) });
  }
  const source = { of: `${telling.scope}rates/${rate.definition.id}`, from: cellsOf(rate), cites: rate.cites };
  return { known: true, measured, source };
}

function measureOf(rate: Rate, telling: Telling): Measured | null {
  if (rate.state !== "known" || rate.value === null) return null;
  if (rate.definition.unit === "ratio") return { value: rate.value, measure: "percent", unit: "" };
  // A rate that is an amount stands in the unit of its first fact.
  const unit = rate.facts[0]?.quantity?.unit ?? "";
  if (!isMoneyUnit(unit)) return null;
  const { value } = inMoneyUnit({ value: rate.value, unit }, telling.style.money);
  return { value, measure: "money", unit: telling.style.money };
}

function cellsOf(rate: Rate): readonly CellRef[] {
  return rate.facts.flatMap((fact) => (fact.at ? [fact.at] : []));
}
