import type { CellRef } from "../grid/address";
import type { CitationId } from "../law/citation";

/**
 * A piece of a line. A figure carries the cells and clauses it comes from, and it is the only way by which a computed
 * number gets into a report: no number can be printed without its why.
 */
export type Run =
  | { readonly kind: "text"; readonly text: string; readonly bold?: boolean }
  | { readonly kind: "figure"; readonly text: string; readonly source: FigureSource }
  /** Text out of the user's cells, word for word. */
  | { readonly kind: "user"; readonly text: string; readonly at: CellRef | null }
  /** 【待补充：…】 what only the clerk can know. */
  | { readonly kind: "placeholder"; readonly text: string; readonly fill?: Fill };

/** Where what is missing belongs: a text of the clerk's on a topic, points or a reason, a figure of the workbook, the date. */
export type Fill =
  | { readonly by: "text"; readonly topic: string }
  | { readonly by: "points"; readonly criterion: string }
  | { readonly by: "data"; readonly at: readonly CellRef[] }
  | { readonly by: "date" };

export interface FigureSource {
  /** Fact, rate, criterion: rates/staffControl, facts/staff.quota@2019, scores/staff-control, total. */
  readonly of: string;
  readonly from: readonly CellRef[];
  readonly cites: readonly CitationId[];
}

export type Align = "left" | "center" | "right";

export interface TableCell {
  readonly runs: readonly Run[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Align;
  readonly header?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly source: FigureSource }[];
}

export type Block =
  | { readonly kind: "title"; readonly runs: readonly Run[] }
  /** Level 1 一、 level 2 （一） level 3 1. level 4 （1）; the number is part of the runs. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly indent?: boolean; /** 注：… below a table, in the table's own size. */ readonly note?: true }
  | {
      readonly kind: "table";
      readonly caption?: string;
      /** Relative widths of the columns. */
      readonly widths: readonly number[];
      /** How many rows are the header, repeated on every page: from the top, or from the row `headerFrom`, over which no cell reaches. */
      readonly headerRows: number;
      readonly headerFrom?: number;
      readonly rows: readonly (readonly TableCell[])[];
      readonly unitLine?: string;
      /** Begins a page of its own: one form of several in an attachment. */
      readonly newPage?: true;
    }
  | {
      readonly kind: "chart";
      readonly type: "column" | "bar" | "pie" | "line";
      readonly title: string;
      readonly categories: readonly string[];
      readonly series: readonly ChartSeries[];
      /** For those who cannot see it, and for printing in a sheet. */
      readonly alternative: string;
    }
  /** An attachment (附件) starts a new page, in landscape where its table is wide. */
  | { readonly kind: "attachment"; readonly number: number | null; readonly name: string; readonly landscape: boolean }
  /** 署名 and 成文日期 */
  | { readonly kind: "signature"; readonly organisation: readonly Run[]; readonly date: readonly Run[] };

export interface Report {
  readonly outline: string;
  readonly title: string;
  readonly organisation: string;
  readonly blocks: readonly Block[];
  /** How many 【待补充】 stand in it; it is a 草稿 while there is one. */
  readonly placeholders: number;
}
