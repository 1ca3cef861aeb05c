import { runsOf } from "../sentences/told";
import { writeFigure } from "../sentences/writePattern";
import type { Telling } from "../telling";
import type { Mark, MarkGroup } from "./mark";
import { lineMark } from "./mark";

/** A figure as a sentence prints it, and its bare number for templates whose own words name the unit: {{编制数}} 11人, {{数:编制数}} 11. */
export function figureMarks(group: MarkGroup, name: string, term: string, telling: Telling): readonly Mark[] {
  return [lineMark(group, name, () => runsOf(writeFigure(term, false, telling))), lineMark(group, `数:${name}`, () => runsOf(writeFigure(term, true, telling)))];
}
