import type { Evaluation } from "../findings/evaluation";
import type { Grid } from "../grid/grid";
import type { SheetDraft } from "./sheet";
import { findingColumns, findingsSheet } from "./sheets/findingsSheet";
import { keptScoreRows } from "./sheets/givenPoints";
import { keptRows } from "./sheets/keptRows";
import { scoreSheet } from "./sheets/scoreSheet";

/** The sheets that an evaluation writes into the workbook; what a person typed into the old ones goes over into the new. */
export function resultSheets(evaluation: Evaluation, old: { readonly scores?: Grid | undefined; readonly findings?: Grid | undefined }): readonly SheetDraft[] {
  const handled = old.findings ? keptRows(old.findings, findingColumns, ["handling"]) : new Map();
  return [scoreSheet(evaluation, keptScoreRows(old.scores)), findingsSheet(evaluation, handled)];
}
