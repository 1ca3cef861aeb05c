import type { Sheet } from "./sheet";

/** A name for a cell, an area, a formula or a constant. */
export interface DefinedName {
  readonly name: string;
  /** Null for a name of the whole workbook. */
  readonly scope: Sheet | null;
  /** With its "=". */
  formula: string;
  comment: string;
  visible: boolean;
}
