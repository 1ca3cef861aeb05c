import { cellName, formatCellRef } from "../../grid/address";
import { Decimal } from "../../quantity/decimal";
import { perfFormula } from "../../rates/rateFormula";
import { rateTerms } from "../../rates/rateTerms";
import type { Rubric } from "../../rubrics/rubric";
import { sheetRubricId } from "../../scores/rubricFromSheet";
import type { Score } from "../../scores/score";
import { liveCell } from "./liveCell";
import { scoreColumnIndex } from "./scoreColumns";

/** The criterion's value as a live formula on the user's own cells; null where there is none to show. */
export function valueFormula({ rate, fact }: Score): string | null {
  if (rate?.value) {
    const cells = rateTerms(rate.definition, rate.facts)?.map((term) => [term.name, liveCell(term)] as const);
    if (!cells || cells.some(([, cell]) => cell === null)) return null;
    return perfFormula(rate.definition, Object.fromEntries(cells.map(([name, cell]) => [name, cell ?? ""])));
  }
  if (!fact?.quantity) return null;
  return liveCell({ fact, factor: new Decimal(fact.quantity.unit === "%" ? "0.01" : 1) });
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
      return `PERF.RUBRICPOINTS("${rubric.id}","${score.criterion.id}",${at("value")})`;
    case "notApplicable":
      return score.points === null ? null : at("full");
    case "manual":
    case "missing": {
      const otherwise = score.claimed && isUsable(score) ? formatCellRef(score.claimed.at) : '""';
      return `IF(${at("given")}="",${otherwise},${at("given")})`;
    }
  }
}

/** Points that lie outside 0 … full mark are not taken over. */
function isUsable({ claimed, full, state }: Score): boolean {
  return state === "manual" && claimed !== null && claimed.value.gte(0) && claimed.value.lte(full);
}
