import { factsOf } from "../../evaluate";
import { evaluateWorkbook } from "../../evaluateWorkbook";
import type { Evaluation } from "../../findings/evaluation";
import type { WorkbookReading } from "../../hosts/port";
import type { Report } from "../../report/block";
import { reportFrom, styleOf } from "../../report/fromEvaluation";
import type { Outline } from "../../report/outline";
import { outlineById } from "../../report/outlineById";
import type { Analysis, Counts, ReportChoices, Subject } from "./analysis";
import { neededFacts } from "../../findings/neededFacts";

/** Everything that the steps show of a workbook that was read. The same reading and choices give the same analysis. */
export async function analyse(reading: WorkbookReading, choices: ReportChoices): Promise<Analysis> {
  const result = await evaluateWorkbook({ read: async () => reading, write: async () => undefined }, choices);
  if (result.kind === "refused") {
    const facts = factsOf(reading.grids, { memory: reading.memory });
    const isEmpty = reading.grids.every(({ rows }) => rows.length === 0);
    return { reading, facts, subjects: [], changes: [], refused: [result.asks ?? (isEmpty ? "empty" : "unrecognised")], reason: result.reasons[0] };
  }
  const { evaluation, report, outline, changes } = result;
  const subjects = [subjectOf(evaluation, outline, report), ...evaluation.projects.map((one) => projectOf(one, choices))];
  return { reading, facts: evaluation.facts, subjects, changes, refused: [], reason: "" };
}

/** A project's report is told by its own rubric's outline; the chosen one is the department's. */
function projectOf(evaluation: Evaluation, { signedOn }: ReportChoices): Subject {
  const { rubric } = evaluation;
  const outline = outlineById(rubric.outline);
  if (!outline) throw new Error(`rubric ${rubric.id} names an outline that does not ship: ${rubric.outline}`);
  return subjectOf(evaluation, outline, reportFrom(evaluation, outline, styleOf(outline, { signedOn })));
}

function subjectOf(evaluation: Evaluation, outline: Outline, report: Report): Subject {
  const { facts } = evaluation;
  const name = (facts.project ?? facts.organisation)?.text.trim() ?? "";
  return { name, facts, evaluation, outline, report, counts: countsOf(evaluation, report.placeholders) };
}

function countsOf(evaluation: Evaluation, placeholders: number): Counts {
  const { facts, findings, total } = evaluation;
  return {
    tables: facts.questions.length + neededFacts(evaluation).length,
    check: findings.filter(({ severity }) => severity !== "note").length,
    score: total.pending,
    report: placeholders,
  };
}
