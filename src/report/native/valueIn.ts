import { parseCellName } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { cellAt } from "../../grid/grid";
import type { ValueOf } from "./formulaWithoutPerf";

/** Reads the literals and single cells that stand as arguments in a sheet's formulas; anything else is not known. */
export function valueIn(grids: readonly Grid[], sheet: string): ValueOf {
  return (expression) => {
    const text = expression.replace(/^\((.*)\)$/s, "$1").trim();
    const literal = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
    if (literal !== undefined) return literal.replaceAll('""', '"');
    if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
    const [, quoted, plain, cell = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/s.exec(text) ?? [];
    const place = parseCellName(cell);
    const grid = grids.find((one) => one.sheet === (quoted?.replaceAll("''", "'") ?? plain ?? sheet));
    return place && grid ? (cellAt(grid, place.row, place.column)?.value ?? null) : undefined;
  };
}
