import type { Evaluation } from "../../findings/evaluation";
import type { Finding } from "../../findings/finding";
import { printFinding } from "../../findings/printFinding";
import { formatCellRef } from "../../grid/address";
import { citation } from "../../law/citation";
import { printCitation } from "../../law/printCitation";
import type { CitationId } from "../../law/citation";
import { printRounded } from "../../quantity/rounding";
import type { Rate } from "../../rates/rate";
import type { Score } from "../../scores/score";
import { factJson } from "./factJson";

/** `evaluate --json`; every number is a string in plain decimal notation. */
export function evaluationJson(workbook: string, evaluation: Evaluation): Record<string, unknown> {
  return { workbook, ...subjectJson(evaluation), projects: evaluation.projects.map(projectJson) };
}

function projectJson(evaluation: Evaluation): Record<string, unknown> {
  return { name: evaluation.facts.project?.text ?? "", ...subjectJson(evaluation) };
}

function subjectJson({ rubric, facts, rates, scores, total, findings }: Evaluation): Record<string, unknown> {
  return {
    rubric: rubric.id,
    year: facts.year,
    unit: facts.organisation?.text ?? null,
    facts: facts.facts.map(factJson),
    rates: rates.filter((rate) => rate.state === "known").map(rateJson),
    scores: scores.map(scoreJson),
    total: printRounded(total.points, { places: 2, mode: "halfUp" }),
    fullTotal: total.full.toString(),
    pending: total.pending,
    grade: total.grade,
    gradeIfEverything: total.gradeIfEverything,
    findings: findings.map(findingJson),
    questions: facts.questions.map(({ code, at, message, choices }) => ({ code, at: at.map(formatCellRef), message, choices })),
  };
}

function rateJson(rate: Rate): Record<string, unknown> {
  return {
    id: rate.definition.id,
    label: rate.definition.label["zh-CN"],
    value: rate.value?.toString() ?? null,
    printed: rate.printed,
    working: rate.working,
    formula: rate.words,
    from: rate.facts.flatMap((fact) => (fact.at ? [formatCellRef(fact.at)] : [])),
    cites: rate.cites.map(citeJson),
  };
}

function scoreJson(score: Score): Record<string, unknown> {
  const { criterion, points, claimed, state, working, reason, from, rate } = score;
  return {
    id: criterion.id,
    label: criterion.label,
    path: criterion.path,
    full: criterion.full || null,
    points: points?.toString() ?? null,
    claimed: claimed?.value.toString() ?? null,
    claimedAt: claimed ? formatCellRef(claimed.at) : null,
    standard: criterion.standard,
    state,
    rate: rate?.definition.id ?? null,
    working,
    reason,
    from: from.map(formatCellRef),
    cites: criterion.cites.map(citeJson),
    verified: criterion.verified,
  };
}

export function findingJson(finding: Finding): Record<string, unknown> {
  return {
    code: finding.code,
    severity: finding.severity,
    at: finding.at.map(formatCellRef),
    values: finding.values,
    message: printFinding(finding),
    cites: finding.cites.map(citeJson),
  };
}

export function citeJson(id: CitationId): Record<string, unknown> {
  const cited = citation(id);
  return { id, text: printCitation(cited), verified: cited.verified };
}
