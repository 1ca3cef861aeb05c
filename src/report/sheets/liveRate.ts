import { perfFormula } from "../../rates/rateFormula";
import { rateTerms } from "../../rates/rateTerms";
import type { Rate } from "../../rates/rate";
import { liveCell } from "./liveCell";

/** A rate as a live formula on the user's own cells; null where one of its figures stands in no cell. */
export function liveRate({ value, definition, facts }: Rate): string | null {
  const terms = value === null ? null : rateTerms(definition, facts);
  const cells = terms?.map((term) => [term.name, liveCell(term)] as const);
  if (!cells || cells.some(([, cell]) => cell === null)) return null;
  return perfFormula(definition, Object.fromEntries(cells.map(([name, cell]) => [name, cell ?? ""])));
}
