import { sheetRubricId } from "../../scores/rubricFromSheet";
import type { Run } from "../block";
import type { Telling } from "../telling";
import { textRun } from "./told";

/**
 * The name of a criterion or of a level above it. A rubric that ships brings its own names; those of a unit's own sheet
 * or form are the unit's words, and stand as such.
 */
export function labelRun(name: string, { evaluation: { rubric, facts } }: Telling): Run {
  const ships = rubric.id !== sheetRubricId && rubric.criteria.some(({ label, path }) => label === name || path.includes(name));
  if (ships) return textRun(name);
  const text = name.trim();
  const rows = [...facts.indicators, ...facts.scoring];
  const named = rows.find((row) => row.name.text.trim() === text);
  if (named) return { kind: "user", text, at: named.name.at };
  return rows.some(({ path }) => path.includes(name)) ? { kind: "user", text, at: null } : textRun(name);
}
