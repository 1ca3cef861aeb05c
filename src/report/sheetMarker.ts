import type { SheetRole } from "../facts/memory";
import type { Grid } from "../grid/grid";
import { cellAt } from "../grid/grid";

const roles: Readonly<Record<SheetRole, true>> = {
  scores: true,
  findings: true,
  report: true,
  projectForm: true,
  departmentForm: true,
  texts: true,
};

function isSheetRole(text: string): text is SheetRole {
  return Object.hasOwn(roles, text);
}

/**
 * The text that cell A1 of each of our sheets holds: `PERF:scores:1`. The last part is the layout's version.
 * It travels with the sheet when a user renames, moves or copies it, which a name or a place would not.
 */
export function sheetMarker(role: SheetRole): string {
  return `PERF:${role}:1`;
}

/** What a marker says; null for every other text. Later layout versions are recognised too. */
export function roleOfMarker(text: string): SheetRole | null {
  const match = /^PERF:([A-Za-z]+):[1-9][0-9]{0,3}$/.exec(text);
  const role = match?.[1] ?? "";
  return isSheetRole(role) ? role : null;
}

/** Which of our sheets this is, by its marker alone; null for the user's own sheets. */
export function ownSheetRole(grid: Grid): SheetRole | null {
  const value = cellAt(grid, 0, 0)?.value;
  return typeof value === "string" ? roleOfMarker(value) : null;
}
