import type { FactId } from "./fact";

/**
 * A kind of table as data: by which title and headers it is known, and which cell says which fact.
 *
 * All words are compared in their canonical form (wording.ts): widths, blanks, quotes, numbering, units in brackets and
 * the usual variants (结转和结余 / 结转结余) make no difference. A word that begins with ~ needs only to be contained.
 */
export interface TableKind {
  /** The file's name. */
  readonly id: string;
  readonly label: string;
  /** Whether it speaks of the whole department, of one project, or of whichever the workbook is about. */
  readonly subject: "department" | "project" | "either";
  /** A budget may already be next year's; what is settled tells the year that is evaluated. */
  readonly stage: "budget" | "final" | "form" | "scoring" | "text";
  /** Place in the order of trust, 0 … 100: a final account before a form, a form before a text. */
  readonly trust: number;
  readonly titles: readonly string[];
  /** Titles that contain one of these belong to another kind. */
  readonly notTitles?: readonly string[];
  /** Whether headers alone may identify it where no title stands. */
  readonly needsTitle?: boolean;
  readonly blocks: readonly BlockKind[];
}

export type BlockKind = MatrixBlock | RecordsBlock | PairsBlock;

/**
 * How a column is known: by its header path from top to bottom, "预算数/合计"; any of several.
 * A header that names a year (2018年决算数, 上年决算数) makes its figures facts of that year; a word here that names one
 * (上年决算数) asks for it.
 */
export interface ColumnKind {
  readonly headers: readonly string[];
  /** Headers above it that say that it is another column: 小计 of 基本支出 is not 小计 of 本年支出. */
  readonly notUnder?: readonly string[];
}

/** Labels down, headers across, a figure where they meet. */
export interface MatrixBlock {
  readonly shape: "matrix";
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Columns without which this is not the block. */
  readonly needs: readonly string[];
  /** Another layout of the block before it: read only where that one is not found. */
  readonly otherwise?: boolean;
  readonly facts: readonly FactRule[];
}

export interface FactRule {
  readonly fact: FactId;
  /** Row labels; "*" is the total row (合计) or the only row, where none of the others is found. "公用经费>办公费" asks for the label above it. */
  readonly row: readonly string[];
  /** Name in `columns`; of several, each cell that holds something counts. */
  readonly column: string | readonly string[];
  /** One of these stands in the header over the label or the figure: 收入, 支出. */
  readonly under?: readonly string[];
  /** Counts only above the first row so called: 一般公共预算财政拨款 below 本年收入合计 is what was carried over of it. */
  readonly above?: readonly string[];
  /** Rows beneath (其中) whose sum is taken where the row itself is blank or zero although they are filled. */
  readonly parts?: readonly string[];
  /** A dash in these cells is printed by the form, not typed by the unit: it leaves the cell blank. */
  readonly dash?: "blank";
  /** With "*": where no total row stands, the rows are a plain list that may be added up (procurement items). */
  readonly sum?: boolean;
}

/** One record a row: the scoring sheet, target tables. Fields are named by the reader that takes them. */
export interface RecordsBlock {
  readonly shape: "records";
  readonly reads: "scoring" | "indicators";
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly needs: readonly string[];
}

/** A label and, right of it or below, its content: form heads, 文字材料. */
export type PairsBlock =
  | {
      readonly shape: "pairs";
      readonly reads: "texts";
      /** Topic → headings under which its text stands. */
      readonly topics: Readonly<Record<string, readonly string[]>>;
    }
  | {
      readonly shape: "pairs";
      readonly reads: "goals";
      /** Topic → heads beneath which its text stands, beside each other in one row; the first topic's must be there. */
      readonly topics: Readonly<Record<string, readonly string[]>>;
    }
  | {
      readonly shape: "pairs";
      readonly reads: "names";
      /** What is named → labels before it: project → 项目名称. */
      readonly names: Readonly<Record<string, readonly string[]>>;
    };
