import type { FactRef } from "../../facts/fact";
import type { Rubric } from "../../rubrics/rubric";
import { selfEvaluationForm } from "./selfEvaluationForm";
import { asset } from "./tables/asset";
import { budget } from "./tables/budget";
import { finalAccounts } from "./tables/finalAccounts";
import { procurement } from "./tables/procurement";
import { rateData } from "./tables/rateData";
import { staff } from "./tables/staff";
import { threePublic } from "./tables/threePublic";
import type { TemplateTable } from "./templateTable";

/** What every report of a department tells, whatever its rubric judges. */
const always: readonly TemplateTable[] = [budget, finalAccounts, threePublic];
const whereNeeded: readonly TemplateTable[] = [staff, procurement, asset];

/**
 * The tables to fill for a rubric. Every fact that it needs stands in one of them, and in one only: whoever types a figure
 * twice types it differently. What no usual table holds goes into 绩效自评数据表.
 */
export function chooseTables(rubric: Rubric, needed: readonly FactRef[]): readonly TemplateTable[] {
  const { indicators = [] } = rubric;
  const form = rubric.subject === "project" || indicators.length > 0 ? [selfEvaluationForm(rubric)] : [];
  const tables = rubric.subject === "project" ? form : [...always, ...whereNeeded.filter((table) => holdsAny(table, needed)), ...form];
  const held = new Set(tables.flatMap(factsIn));
  const rest = needed.filter((ref) => !held.has(ref));
  return rest.length > 0 ? [...tables, rateData(rest)] : tables;
}

export function factsIn({ rows }: TemplateTable): readonly FactRef[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell !== null && typeof cell === "object" && "input" in cell && cell.input === "figure" ? cell.facts : [])));
}

function holdsAny(table: TemplateTable, refs: readonly FactRef[]): boolean {
  return factsIn(table).some((ref) => refs.includes(ref));
}
