import { citation } from "../../law/citation";
import { printCitations } from "../../law/printCitation";
import type { CitationId } from "../../law/citation";
import type { Run } from "../block";
import { labelRun } from "../sentences/labelRun";
import { runsOf, textRun } from "../sentences/told";
import { writePattern } from "../sentences/writePattern";
import type { Telling } from "../telling";
import type { ToldItem } from "./told";
import { blocksOnly, paragraph } from "./told";

/** Which cited clauses, and which rows of the rubric, nobody has read in the original yet. */
export function tellNotes(telling: Telling): ToldItem {
  const { rubric, scores } = telling.evaluation;
  // A rate may also cite the provinces that read it otherwise; the report stands on the clauses of its own rubric.
  const cited = new Set<CitationId>([...rubric.cites, ...scores.flatMap((score) => score.criterion.cites)]);
  const clauses = printCitations([...cited].map(citation).filter((clause) => !clause.verified));
  const criteria = scores.filter((score) => !score.criterion.verified).map((score) => score.criterion.label);
  const names = [...new Set(criteria)].map((name) => labelRun(name, telling));
  return blocksOnly([...noteOf("notes.clauses", "clauses", clauses.map(textRun), "；", telling), ...noteOf("notes.criteria", "criteria", names, "、", telling)]);
}

function noteOf(pattern: string, local: string, names: readonly Run[], between: string, telling: Telling): ReturnType<typeof paragraph>[] {
  if (names.length === 0) return [];
  const runs = names.flatMap((name, index) => (index === 0 ? [name] : [textRun(between), name]));
  return [{ ...paragraph(runsOf(writePattern(pattern, telling, { [local]: runs }))), note: true }];
}
