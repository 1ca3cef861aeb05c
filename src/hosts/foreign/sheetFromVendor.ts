import type { CellObject, ColInfo, DenseWorkSheet } from "@e965/xlsx";
import type { Area } from "../../grid/address";
import type { Cell, CellValue, Grid, GridRow } from "../../grid/grid";
import type { ForeignSheet } from "./foreignBook";
import type { Hidden } from "./readHidden";
import { typedValue } from "./typedValue";

/** Error values by their number in BIFF ([MS-XLS] 2.5.10 BErr). */
const errors: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** What the whole file says of a sheet. */
export interface SheetContext {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly date1904: boolean;
  /** What is out of sight, where the vendor does not tell. */
  readonly hidden?: Hidden | undefined;
  /** Whether the file has no types, so that every text may be a number. */
  readonly untyped: boolean;
  /** The formula as Excel writes it, or undefined where only its value can be kept. */
  readonly formulaOf: (formula: string) => string | undefined;
}

/** A sheet as SheetJS gives it, as a grid: only cells that hold something, errors by their names, dates as serials. */
export function sheetFromVendor(sheet: DenseWorkSheet, context: SheetContext): ForeignSheet {
  const rows = (sheet["!data"] ?? []).flatMap((cells, row): readonly GridRow[] => {
    const filled = (cells ?? []).flatMap((cell, column) => cellOf(cell, column, context) ?? []);
    return filled.length > 0 ? [{ row, cells: filled }] : [];
  });
  const width = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? 0) + 1), 0);
  const height = (rows.at(-1)?.row ?? -1) + 1;
  // Some writers say a width for all 256 columns, and hide all rows below the last.
  const columns: readonly (ColInfo | undefined)[] = (sheet["!cols"] ?? []).slice(0, width);
  const hidden = context.hidden ?? { rows: hiddenAmong(sheet["!rows"] ?? []), columns: hiddenAmong(columns) };
  const grid: Grid = {
    sheet: context.name,
    visibility: context.visibility,
    rows,
    merges: (sheet["!merges"] ?? []).flatMap(areaOf),
    hiddenRows: new Set([...hidden.rows].filter((row) => row < height)),
    hiddenColumns: new Set([...hidden.columns].filter((column) => column < width)),
    date1904: context.date1904,
  };
  return { grid, columnWidths: Array.from(columns, (column) => column?.wch ?? 0) };
}

function cellOf(cell: CellObject | undefined | null, column: number, { untyped, formulaOf }: SheetContext): Cell | null {
  if (!cell || cell.t === "z") return null;
  const formula = cell.f === undefined ? undefined : formulaOf(cell.f);
  const value = valueOf(cell);
  if (value === null || (value === "" && formula === undefined)) return null;
  const code = typeof cell.z === "string" && cell.z !== "General" ? { format: cell.z } : {};
  const typed = untyped && typeof value === "string" ? typedValue(value) : { value, ...code };
  return { column, ...typed, ...(formula === undefined ? {} : { formula }) };
}

function valueOf({ t, v }: CellObject): CellValue {
  if (v === undefined || v instanceof Date) return null;
  if (t === "e") return { error: typeof v === "number" ? (errors[v] ?? "#N/A") : String(v) };
  return typeof v === "string" || typeof v === "number" || typeof v === "boolean" ? v : null;
}

function areaOf({ s, e }: { readonly s: { r: number; c: number }; readonly e: { r: number; c: number } }): readonly Area[] {
  const single = s.r === e.r && s.c === e.c;
  return single ? [] : [{ top: s.r, left: s.c, bottom: e.r, right: e.c }];
}

/** The array may have holes. */
function hiddenAmong(items: readonly ({ readonly hidden?: boolean } | undefined)[]): readonly number[] {
  return items.flatMap((item, index) => (item?.hidden === true ? [index] : []));
}
