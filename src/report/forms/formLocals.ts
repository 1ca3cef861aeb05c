import type { Score } from "../../scores/score";
import type { Run } from "../block";
import { emptyCell } from "../sentences/placeholder";
import { pointRuns } from "../sentences/scoreCellRuns";
import { textRun } from "../sentences/told";
import type { Locals } from "../sentences/writePattern";
import { writeFigure } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { countedScores } from "../terms/scoreValue";
import type { Form } from "./form";

/** What a form says of the evaluation as a whole: $money, $executionFull, $executionPoints, $fullTotal, $total. */
export function formLocals(form: Form, telling: Telling): Locals {
  const execution = headScore(form, telling);
  const complete = countedScores(telling.evaluation.scores).every(({ points }) => points !== null);
  return {
    money: [textRun(telling.style.money)],
    executionFull: execution ? figure(`full/${execution.criterion.id}`, telling) : [textRun("—")],
    executionPoints: execution ? pointRuns(execution, telling) : [textRun("—")],
    fullTotal: figure("fullTotal", telling),
    // A sum of some would be read as the sum of all.
    total: complete ? figure("total", telling) : [emptyCell],
  };
}

/** The execution criterion, where the form has its points beside the money; its repeated rows then leave it out. */
export function headScore({ parts }: Form, { evaluation }: Telling): Score | null {
  const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  if (!cells.some(({ text }) => text.includes("{$executionPoints}"))) return null;
  return evaluation.scores.find(({ criterion: { judges } }) => judges !== null && "rate" in judges && judges.rate === "execution") ?? null;
}

function figure(term: string, telling: Telling): readonly Run[] {
  const { runs, needs } = writeFigure(term, true, telling);
  return needs.length > 0 ? [emptyCell] : runs;
}
