import { formatCellRef, parseCellName } from "../../../src/grid/address";
import type { Cell, Grid } from "../../../src/grid/grid";
import { factsFromGrids } from "../../../src/facts/fromGrids";
import type { Facts } from "../../../src/facts/facts";

export type Value = string | number | null;

/** A sheet from its rows as typed; merges by name, "A1:F1". */
export function sheet(name: string, rows: readonly (readonly Value[])[], merges: readonly string[] = []): Grid {
  const filled = rows.map((values, row) => ({
    row,
    cells: values.flatMap((value, column): readonly Cell[] => (value === null || value === "" ? [] : [{ column, value }])),
  }));
  return {
    sheet: name,
    visibility: "visible",
    rows: filled.filter(({ cells }) => cells.length > 0),
    merges: merges.map(area),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
  };
}

function area(name: string): Grid["merges"][number] {
  const [first, last] = name.split(":").map(parseCellName);
  if (!first || !last) throw new Error(`no area: ${name}`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** What is known: "spend.total@2018" → "3077963.69元 公开03!C7". */
export function known(...grids: readonly Grid[]): Readonly<Record<string, string>> {
  return saidBy(factsFromGrids(grids));
}

export function saidBy({ facts }: Facts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    facts.flatMap(({ id, year, state, quantity, at }) =>
      state === "known" && quantity && at ? [[`${id}@${year}`, `${quantity.value.toFixed()}${quantity.unit} ${formatCellRef(at)}`]] : [],
    ),
  );
}

/** The kinds of the tables that were recognised. */
export function kinds(...grids: readonly Grid[]): readonly string[] {
  return factsFromGrids(grids).tables.map(({ kind }) => kind);
}

export function facts(...grids: readonly Grid[]): Facts {
  return factsFromGrids(grids);
}
