import { formatCellRef } from "../../grid/address";
import type { FigureChange } from "../../report/lastRun/changedFigures";
import { printChange } from "../../report/lastRun/printChange";

/** What changed since the last run, one line a figure; nothing where nothing did. */
export function changesText(changes: readonly FigureChange[]): readonly string[] {
  if (changes.length === 0) return [];
  const lines = changes.map((change) => `- ${printChange(change)}${change.at[0] ? `（${formatCellRef(change.at[0])}）` : ""}`);
  return ["", `与上次评价相比，有${changes.length}处数据变动：`, ...lines];
}
