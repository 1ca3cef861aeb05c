import { factsOf } from "../../evaluate";
import { evaluateWorkbook } from "../../evaluateWorkbook";
import type { Evaluation } from "../../findings/evaluation";
import type { WorkbookReading } from "../../hosts/port";
import { reportFrom, styleOf } from "../../report/fromEvaluation";
import { outlineById } from "../../report/outlineById";
import type { Analysis, Counts, Refusal, ReportChoices, Subject } from "./analysis";
import { neededFacts } from "./neededFacts";

/** Everything that the steps show of a workbook that was read. The same reading and choices give the same analysis. */
export async function analyse(reading: WorkbookReading, choices: ReportChoices): Promise<Analysis> {
  const result = await evaluateWorkbook({ read: async () => reading, write: async () => undefined });
  if (result.kind === "refused") {
    const facts = factsOf(reading.grids, { memory: reading.memory });
    return { reading, facts, subjects: [], refused: [refusalOf(reading, facts)] };
  }
  const { evaluation } = result;
  const subjects = [evaluation, ...evaluation.projects].map((one) => subjectOf(one, choices));
  return { reading, facts: evaluation.facts, subjects, refused: [] };
}

function refusalOf({ grids }: WorkbookReading, { tables, year }: Analysis["facts"]): Refusal {
  if (tables.length > 0) return year === null ? "year" : "rubric";
  return grids.some(({ rows }) => rows.length > 0) ? "unrecognised" : "empty";
}

function subjectOf(evaluation: Evaluation, choices: ReportChoices): Subject {
  const { facts, rubric } = evaluation;
  const outline = (choices.outline === null ? null : outlineById(choices.outline)) ?? outlineById(rubric.outline);
  if (!outline) throw new Error(`rubric ${rubric.id} names an outline that does not ship: ${rubric.outline}`);
  const report = reportFrom(evaluation, outline, styleOf(outline, { signedOn: choices.signedOn }));
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
