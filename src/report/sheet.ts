import type { SheetRole } from "../facts/memory";
import type { CellRef } from "../grid/address";

/**
 * A sheet that PERF makes, as plain data: the hosts write it with Office.js, into a file, or show it.
 * Named styles, not formats: how a style looks is one table (sheetStyles.ts), the same in every host.
 */
export type CellStyle =
  /** Stands in a hidden column and must not stretch its row. */
  | "key"
  | "title"
  | "subtitle"
  /** Running text and its headings in 绩效报告: no borders. */
  | "heading"
  | "paragraph"
  | "signature"
  | "header"
  | "label"
  | "text"
  | "number"
  | "points"
  | "percent"
  | "money"
  | "total"
  | "input"
  | "inputText"
  | "muted"
  | "good"
  | "warning"
  | "bad"
  | "link"
  | "formLabel"
  | "formText"
  | "formNumber"
  | "formPercent"
  /** The figures that a chart is drawn from, behind it. */
  | "chartData"
  /** A cell of a form that a person is to fill in. */
  | "formInput"
  /** The lines between a form's title and its table. */
  | "formYear"
  | "formUnit";

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  /** Plain text, number in decimal notation, or blank (an input cell). */
  readonly text?: string;
  readonly number?: string;
  /** Without "=", as typed in Excel: PERF.STAFFRATE(基础!C5,基础!B5). Needs `text` or `number` as its cached result, or neither for an empty text. */
  readonly formula?: string;
  /** Jumps to a cell of the workbook. */
  readonly link?: CellRef;
  /** Shown as a hint when the cell is chosen (data validation prompt). */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Only these may be typed. */
  readonly allow?:
    | { readonly kind: "decimal"; readonly from: string; readonly to: string }
    | { readonly kind: "list"; readonly choices: readonly string[] };
}

export interface DraftMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A native chart on the sheet, drawn from cells of the same sheet. */
export interface DraftChart {
  readonly type: "column" | "bar" | "pie" | "line";
  readonly title: string;
  /** For those who cannot see it. */
  readonly alternative: string;
  /** The cells that it covers. */
  readonly place: DraftMerge;
  /** Its figures: the first row names the series, the first column the categories, the corner is empty. */
  readonly data: DraftMerge;
  /** As Excel writes number formats. */
  readonly numberFormat: string;
}

export interface SheetDraft {
  readonly role: SheetRole;
  /** The name it would like; a host takes `名 (2)` where a user's sheet has it already. */
  readonly name: string;
  readonly cells: readonly DraftCell[];
  readonly merges: readonly DraftMerge[];
  /** Absent: charts that stand on the sheet stay as they are. */
  readonly charts?: readonly DraftChart[];
  /** In characters, by column from A. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** In points, where a row needs another height than the host's own. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows above and columns left of this cell stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: {
    readonly landscape: boolean;
    /** Rows repeated on every page, from the first to the last, counting from 0. */
    readonly repeatRows: { readonly first: number; readonly last: number } | null;
    readonly fitToWidth: boolean;
  };
}
