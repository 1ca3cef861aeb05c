import { cellAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { Proposal } from "../../findings/proposal";
import type { CellEntry } from "../../hosts/excel/enterCells";
import { Decimal, exact } from "../../quantity/decimal";

/**
 * What has to be entered so that a cell is corrected as proposed: a number where a number stands, a text in the same dress where
 * a text does. Null where the cell holds a formula or something else than the figure that was checked.
 */
export function correctionEntry(grids: readonly Grid[], { at, from, to }: Omit<Proposal, "kind">): CellEntry | null {
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  const cell = grid && cellAt(grid, at.row, at.column);
  if (!cell || cell.formula !== undefined) return null;
  const [old, corrected] = [plainNumber(from), plainNumber(to)];
  if (old === null || corrected === null) return null;
  if (typeof cell.value === "number") return exact(cell.value).eq(old) ? { at, entry: corrected.toNumber(), instead: cell.value } : null;
  if (typeof cell.value !== "string") return null;
  const written = /^(\s*[¥￥]?\s*)(-?[\d,]+(?:\.\d+)?)(\s*\D*)$/.exec(cell.value);
  if (!written || !plainNumber(written[2] ?? "")?.eq(old)) return null;
  const figure = /,/.test(written[2] ?? "") ? to.replace("−", "-") : corrected.toFixed(Math.max(corrected.decimalPlaces(), (written[2] ?? "").split(".")[1]?.length ?? 0));
  // The apostrophe keeps it the text that it was.
  return { at, entry: `'${written[1] ?? ""}${figure}${written[3] ?? ""}`, instead: cell.value };
}

/** 1,234.50 or −3 as printed in a working. */
function plainNumber(text: string): Decimal | null {
  const plain = text.replaceAll(",", "").replace("−", "-").trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? new Decimal(plain) : null;
}
