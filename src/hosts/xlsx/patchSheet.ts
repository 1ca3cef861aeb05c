import { cellName } from "../../grid/address";
import type { PlainCell } from "../../report/plainSheet";
import { cellXml } from "./cellXml";
import type { PackageEdit } from "./packageEdit";
import type { PatchedCell, PatchedRow } from "./patchScan";
import { PatchScan } from "./patchScan";
import { SharedFormula } from "./sharedFormula";
import type { Splice } from "./splice";
import { insertion } from "./splice";
import { readXml } from "./xml";
import { xmlFormula } from "./xmlText";

/** A cell of a sheet that a person has changed. */
export interface CellPatch {
  /** What it holds now; its look counts for nothing. */
  readonly cell: PlainCell;
  /** The number of its look in the workbook's styles; null leaves the one that it has. */
  readonly style: number | null;
  /** Whether only the result of its formula is another. */
  readonly sameFormula: boolean;
}

/**
 * Puts changed cells into a worksheet part. Everything between them stays letter for letter: rows, looks, other cells,
 * and all that stands behind the cells. Gives the cells that held a formula and do so no more.
 */
export function patchSheet(edit: PackageEdit, part: string, patches: readonly CellPatch[]): ReadonlySet<string> {
  const source = edit.source(part).text;
  const scan = new PatchScan(part, patches.map(({ cell }) => cell));
  readXml(part, source, scan);
  const orphans = orphanedFormulas(scan, patches);
  const isOrphan = ({ cell: { row, column } }: CellPatch): boolean => orphans.some((other) => other.row === row && other.column === column);
  // A cell whose formula stands elsewhere, in a cell that changes, has to say it itself.
  const own = patches.map((patch) => (patch.sameFormula && isOrphan(patch) ? { ...patch, sameFormula: false } : patch));
  const left = orphans.filter(({ row, column }) => !own.some(({ cell }) => cell.row === row && cell.column === column));
  edit.splice(part, [...cellsByRow(scan, source, own), ...left.map(({ start, end, text }) => ({ start, end, text }))]);
  const formulas = patches.filter(({ cell }) => cell.formula === undefined && scan.cellAt(cell.row, cell.column)?.formula);
  return new Set(formulas.map(({ cell }) => cellName(cell.row, cell.column)));
}

function cellsByRow(scan: PatchScan, source: string, patches: readonly CellPatch[]): readonly Splice[] {
  const byRow = new Map<number, CellPatch[]>();
  for (const patch of [...patches].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)) {
    byRow.set(patch.cell.row, [...(byRow.get(patch.cell.row) ?? []), patch]);
  }
  const splices: Splice[] = [];
  const newRows: { readonly row: number; readonly text: string }[] = [];
  for (const [row, ofRow] of byRow) {
    const found = scan.rows.get(row);
    if (found) splices.push(...ofRow.flatMap((patch) => cellSplices(scan, source, found, patch)), ...opened(scan, found, ofRow));
    else newRows.push({ row, text: ofRow.map((patch) => newCell(scan, source, patch, undefined)).join("") });
  }
  return [...splices, ...scan.insertRows(newRows.filter(({ text }) => text !== ""))];
}

function cellSplices(scan: PatchScan, source: string, row: PatchedRow, patch: CellPatch): readonly Splice[] {
  const { column } = patch.cell;
  const old = row.cells.find((cell) => cell.column === column);
  const text = newCell(scan, source, patch, old);
  if (old) return [{ start: old.start, end: old.end, text }];
  if (row.selfClosing || text === "") return [];
  const next = row.cells.find((cell) => cell.column > column);
  return [insertion(next?.start ?? row.closing, text)];
}

/** A row that closes itself has to be opened for its first cells. */
function opened(scan: PatchScan, { selfClosing, end }: PatchedRow, patches: readonly CellPatch[]): readonly Splice[] {
  if (!selfClosing) return [];
  const cells = patches.map((patch) => newCell(scan, "", patch, undefined)).join("");
  return cells === "" ? [] : [{ start: end - 2, end, text: `>${cells}</${scan.prefix}row>` }];
}

/** An empty cell that had no look before is no cell. */
function newCell(scan: PatchScan, source: string, { cell, style, sameFormula }: CellPatch, old: PatchedCell | undefined): string {
  const { formula, ...constant } = cell;
  const kept = sameFormula && old?.formula ? source.slice(old.formula.start, old.formula.end) : null;
  const number = style ?? old?.style ?? 0;
  const written = prefixed(cellXml(kept === null ? cell : { ...constant, formula: "0" }, number), scan.prefix);
  if (kept !== null) return written.replace(`<${scan.prefix}f>0</${scan.prefix}f>`, () => kept);
  const empty = formula === undefined && cell.number === undefined && cell.special === undefined && (cell.text ?? "") === "";
  return empty && number === 0 && !old ? "" : written;
}

/** A cell's text never holds a "<" of its own: it stands there as a reference. */
function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(c|f|v|is|t)(?=[ >/])/g, `<$1${prefix}$2`);
}

interface Orphan extends Splice {
  readonly row: number;
  readonly column: number;
}

/** Cells that have their formula from another one, which changes: each of them gets its own. */
function orphanedFormulas(scan: PatchScan, patches: readonly CellPatch[]): readonly Orphan[] {
  const leaving = new Set(patches.filter(({ sameFormula }) => !sameFormula).map(({ cell }) => cellName(cell.row, cell.column)));
  return scan.shared.flatMap((master) => {
    if (master.text === "" || !leaving.has(cellName(master.row, master.column))) return [];
    const formula = new SharedFormula(master.text, master.row, master.column);
    return scan.shared
      .filter((other) => other.group === master.group && other.text === "")
      .map(({ start, end, row, column }) => ({ start, end, row, column, text: `<${scan.prefix}f>${xmlFormula(formula.at(row, column))}</${scan.prefix}f>` }));
  });
}
