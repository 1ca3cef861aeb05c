import type { CellError } from "../grid/grid";
import type { CellLook } from "./cellLook";
import type { DraftCell, DraftMerge, SheetDraft } from "./sheet";
import { sheetStyles } from "./sheetStyles";

/** A cell as a host writes it: a draft's cell with its look spelled out, or a cell of a workbook made from nothing. */
export interface PlainCell extends Omit<DraftCell, "style"> {
  readonly look?: CellLook;
  /** An error value (#REF!) or a truth value, in the place of text and number: a workbook of another format may hold them. */
  readonly special?: CellError | boolean;
}

/**
 * A sheet without any role: what a host's serialiser takes, and what samples and templates are made of.
 * Everything but name and cells may be left out.
 */
export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly PlainCell[];
  readonly merges?: readonly DraftMerge[];
  readonly charts?: SheetDraft["charts"];
  /** In characters, by column from A; 0 leaves a column at the default. */
  readonly columnWidths?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** In points, by row from 0. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly freeze?: SheetDraft["freeze"];
  readonly print?: SheetDraft["print"];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** Absent: shown. */
  readonly gridLines?: boolean;
}

/** A draft with its named styles spelled out. Its lines are drawn by its styles, so the grid is not. */
export function plainSheet(draft: SheetDraft): PlainSheet {
  const { name, merges, charts, columnWidths, hiddenColumns, rowHeights, freeze, print } = draft;
  const cells = draft.cells.map(({ style, ...cell }) => ({ ...cell, look: sheetStyles[style] }));
  return { name, cells, merges, ...(charts === undefined ? {} : { charts }), columnWidths, hiddenColumns, rowHeights, freeze, print, gridLines: false };
}
