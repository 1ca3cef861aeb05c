import { formatCellRef } from "../../grid/address";
import type { FigureChange } from "../../report/lastRun/changedFigures";

/** A figure that changed since the last run; `before` or `now` is null where there was or is none. */
export function changeJson({ of, label, before, now, at }: FigureChange): Record<string, unknown> {
  return { of, label, before, now, at: at.map(formatCellRef) };
}
