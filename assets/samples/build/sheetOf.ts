import type { CellLook } from "../../../src/report/cellLook";
import type { PlainCell, PlainSheet } from "../../../src/report/plainSheet";

/** A cell of a sample: text, a number as typed ("335.46" with its format), or nothing. */
export type SampleValue =
  | string
  | number
  | null
  | { readonly number: string; readonly format?: string }
  | { readonly formula: string; readonly number: string; readonly format?: string };

export interface SampleRow {
  readonly cells: readonly SampleValue[];
  readonly look?: "title" | "note" | "head" | "body" | "total" | "text";
}

interface SampleSheet {
  readonly name: string;
  readonly rows: readonly SampleRow[];
  readonly widths: readonly number[];
  /** A1:C1 style areas, as row, column, row, column from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly landscape?: boolean;
  readonly hidden?: boolean;
}

const song = { font: "宋体", size: 10, vertical: "center" } as const;
const boxed = { ...song, border: "000000", wrap: true } as const;

const looks: Readonly<Record<NonNullable<SampleRow["look"]>, CellLook>> = {
  title: { ...song, size: 16, bold: true, horizontal: "center" },
  note: song,
  head: { ...boxed, bold: true, horizontal: "center" },
  body: boxed,
  total: { ...boxed, bold: true },
  text: { ...boxed, vertical: "top" },
};

/** Lays a sample's rows out the way finance staff keep them: merged title, unit line, bordered table. */
export function sheetOf({ name, rows, widths, merges = [], landscape = false, hidden = false }: SampleSheet): PlainSheet {
  const cells = rows.flatMap(({ cells: values, look = "body" }, row) =>
    values.flatMap((value, column): readonly PlainCell[] => {
      if (value === null && (look === "title" || look === "note")) return [];
      return [cellOf(row, column, value, looks[look])];
    }),
  );
  return {
    name,
    cells,
    merges: merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
    columnWidths: widths,
    print: { landscape, repeatRows: null, fitToWidth: true },
    ...(hidden ? { visibility: "hidden" as const } : {}),
  };
}

function cellOf(row: number, column: number, value: SampleValue, look: CellLook): PlainCell {
  const place = { row, column };
  if (value === null) return { ...place, look };
  if (typeof value === "string") return { ...place, text: value, look };
  if (typeof value === "number") return { ...place, number: String(value), look };
  const numberLook: CellLook = value.format === undefined ? look : { ...look, numberFormat: value.format };
  const number = { ...place, number: value.number, look: numberLook };
  return "formula" in value ? { ...number, formula: value.formula } : number;
}

/** `count` cells that hold nothing. */
export function blanks(count: number): readonly SampleValue[] {
  return Array.from({ length: count }, () => null);
}

/** Money with two decimals: money("335.46"). */
export function money(number: string): SampleValue {
  return { number, format: "#,##0.00" };
}

/** A formula with the value that Excel last computed for it, in money format. */
export function total(formula: string, number: string): SampleValue {
  return { formula, number, format: "#,##0.00" };
}

/** A share that Excel shows as percent: percent("0.5633") is 56.33%. */
export function percent(number: string): SampleValue {
  return { number, format: "0.00%" };
}
