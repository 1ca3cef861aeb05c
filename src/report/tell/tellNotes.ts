import { citation, printCitation } from "../../law/citation";
import type { CitationId } from "../../law/citation";
import type { Run } from "../block";
import { runsOf } from "../sentences/told";
import { writePattern } from "../sentences/writePattern";
import type { Telling } from "../telling";
import type { ToldItem } from "./told";
import { blocksOnly, paragraph } from "./told";

/** Which cited clauses, and which rows of the rubric, nobody has read in the original yet. */
export function tellNotes(telling: Telling): ToldItem {
  const { rubric, scores } = telling.evaluation;
  // A rate may also cite the provinces that read it otherwise; the report stands on the clauses of its own rubric.
  const cited = new Set<CitationId>([...rubric.cites, ...scores.flatMap((score) => score.criterion.cites)]);
  const clauses = [...cited].map(citation).filter((clause) => !clause.verified).map(printCitation);
  const criteria = scores.filter((score) => !score.criterion.verified).map((score) => score.criterion.label);
  return blocksOnly([...noteOf("notes.clauses", "clauses", clauses, telling), ...noteOf("notes.criteria", "criteria", criteria, telling)]);
}

function noteOf(pattern: string, local: string, names: readonly string[], telling: Telling): ReturnType<typeof paragraph>[] {
  if (names.length === 0) return [];
  const runs: readonly Run[] = [{ kind: "text", text: [...new Set(names)].join("、") }];
  return [paragraph(runsOf(writePattern(pattern, telling, { [local]: runs })))];
}
