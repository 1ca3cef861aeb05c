import { formTable } from "../forms/formTable";
import { selfEvaluationForm } from "../forms/forms";
import type { Telling } from "../telling";
import { tellingOfProject } from "../telling";
import type { ToldItem } from "./told";
import { blocksOnly } from "./told";

/** 项目支出绩效自评表, one for each project that the workbook has a form of, each on a page of its own. */
export function tellProjectForms(telling: Telling): ToldItem {
  const projects = telling.evaluation.projects.flatMap((_, index) => tellingOfProject(telling, index) ?? []);
  return blocksOnly(projects.map((project, index) => ({ ...formTable(selfEvaluationForm(project.evaluation.rubric), project), ...(index > 0 ? { newPage: true as const } : {}) })));
}
