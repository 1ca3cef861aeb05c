import type { FactRef } from "../../facts/fact";
import type { CellRef } from "../../grid/address";
import type { Rubric } from "../../rubrics/rubric";
import type { Outline } from "../outline";
import type { PlainSheet } from "../plainSheet";
import { chooseTables } from "./chooseTables";
import { factUses } from "./factUses";
import { noteSheet } from "./noteSheet";
import { scoringTable } from "./scoringTable";
import { factPlaces, templateSheet } from "./templateSheet";
import { textsTable } from "./textsTable";

/** An empty workbook to fill, and the cell in which each figure is to be typed. */
export interface Template {
  readonly sheets: readonly PlainSheet[];
  readonly places: readonly { readonly ref: FactRef; readonly at: CellRef }[];
}

/**
 * The workbook that a unit fills for a rubric: how to fill it, the tables of figures, the scoring sheet, the texts.
 * @param year the fiscal year in the titles; null where the clerk writes it
 */
export function templateOf(rubric: Rubric, outline: Outline, year: number | null): Template {
  const uses = factUses(rubric);
  const tables = chooseTables(rubric, [...uses.keys()]);
  const scoring = scoringTable(rubric);
  const all = [...tables, ...(scoring ? [scoring] : []), textsTable(outline)];
  return { sheets: [noteSheet(rubric, year), ...all.map((table) => templateSheet(table, year, uses))], places: tables.flatMap(factPlaces) };
}
