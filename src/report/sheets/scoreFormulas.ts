import { cellName, formatCellRef } from "../../grid/address";
import { Decimal } from "../../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../../quantity/money";
import type { Rubric } from "../../rubrics/rubric";
import type { Rule } from "../../rubrics/rule";
import { rubricById } from "../../rubrics/shipped";
import { sheetRubricId } from "../../scores/rubricFromSheet";
import type { Score } from "../../scores/score";
import { liveCell } from "./liveCell";
import { liveRate } from "./liveRate";
import { scoreColumnIndex } from "./scoreColumns";

/** The criterion's value as a live formula on the user's own cells; null where there is none to show. */
export function valueFormula({ rate, fact, criterion }: Score): string | null {
  if (rate?.value) return liveRate(rate);
  return fact?.quantity ? liveCell({ fact, factor: factFactor(fact.quantity.unit, criterion.rule) }) : null;
}

/** By what a fact's figure is multiplied to be what the rule judges: a percent is a share, money stands in the rule's unit. */
export function factFactor(unit: string, rule: Rule): Decimal {
  if (unit === "%") return new Decimal("0.01");
  const wanted = "unit" in rule ? (rule.unit ?? "") : "";
  return isMoneyUnit(unit) && isMoneyUnit(wanted) ? inMoneyUnit({ value: new Decimal(1), unit }, wanted).value : new Decimal(1);
}

/**
 * The criterion's points as a live formula: by the rubric's rule on the value beside it; or the points that a person typed
 * into the row, else those in the unit's own scoring sheet, else nothing.
 */
export function pointsFormula(score: Score, rubric: Rubric, row: number): string | null {
  const at = (column: Parameters<typeof scoreColumnIndex>[0]): string => cellName(row, scoreColumnIndex(column));
  switch (score.state) {
    case "scored":
      if (valueFormula(score) === null) return null;
      // A rubric out of the unit's own sheet ships nowhere; its standard stands in the row.
      if (rubric.id === sheetRubricId) return `PERF.POINTS(${at("full")},${at("value")},${at("standard")})`;
      return rubricPoints(score, rubric, at("value"), at("full"));
    case "notApplicable":
      return score.points === null ? null : at("full");
    case "manual":
    case "missing": {
      const otherwise = score.claimed && isUsable(score) ? formatCellRef(score.claimed.at) : '""';
      return `IF(${at("given")}="",${otherwise},${at("given")})`;
    }
  }
}

/** Null for a row that is the unit's own (its indicators), which no shipped rubric holds; weights that are its own go along. */
export function rubricPoints({ criterion }: Score, rubric: Rubric, value: string, full: string): string | null {
  const shipped = rubricById(rubric.id)?.criteria.find(({ id }) => id === criterion.id);
  if (!shipped) return null;
  return `PERF.RUBRICPOINTS("${rubric.id}","${criterion.id}",${value}${shipped.full === criterion.full ? "" : `,${full}`})`;
}

/** Points that lie outside 0 … full mark are not taken over. */
function isUsable({ claimed, full, state }: Score): boolean {
  return state === "manual" && claimed !== null && claimed.value.gte(0) && claimed.value.lte(full);
}
