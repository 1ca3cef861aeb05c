import type { Evaluation } from "../../findings/evaluation";
import type { Grid } from "../../grid/grid";
import type { Form } from "../forms/form";
import { formIdentity } from "../forms/filledForm";
import { fillForm } from "../forms/fillForm";
import { forms, selfEvaluationForm } from "../forms/forms";
import { freeSheetName } from "../freeSheetName";
import type { Outline } from "../outline";
import type { SheetDraft } from "../sheet";
import type { ReportStyle } from "../style";
import type { Telling } from "../telling";
import { tellingOf } from "../telling";
import { holds } from "../sentences/condition";
import { formSheet } from "./formSheet";
import { identityOf } from "./keptForm";

/** What belongs to the forms of one workbook: the old sheets, what was typed into them, and which form a person asked for. */
export interface FormsWanted {
  readonly outline: Outline;
  readonly style: ReportStyle;
  readonly typed: NonNullable<Telling["typed"]>;
  readonly old: readonly Grid[];
  readonly form: Form | null;
}

/**
 * The official forms as sheets: the self-evaluation form of the subject, those that the outline attaches (基础数据表), and one of each
 * project. A sheet that is there keeps the name its user gave it.
 */
export function formSheets(evaluation: Evaluation, wanted: FormsWanted): readonly SheetDraft[] {
  const taken: string[] = [];
  return subjectsOf(evaluation, wanted).map(({ form, of, name }) => {
    const telling = tellingOf(of, wanted.style, wanted.typed);
    const identity = formIdentity(form, of.facts.project?.text.trim() ?? null);
    const old = wanted.old.find((grid) => identityOf(grid) === identity);
    const own = freeSheetName(old?.sheet ?? name, taken);
    taken.push(own);
    return formSheet(fillForm(form, telling), telling, form.subject === "project" ? "projectForm" : "departmentForm", own);
  });
}

interface Subject {
  readonly form: Form;
  readonly of: Evaluation;
  readonly name: string;
}

function subjectsOf(evaluation: Evaluation, { outline, style, form }: FormsWanted): readonly Subject[] {
  const { rubric, projects } = evaluation;
  const several = projects.length > 1;
  const ofProjects = projects.map((project): Subject => {
    const own = form?.subject === "project" ? form : selfEvaluationForm(project.rubric);
    return { form: own, of: project, name: several ? `自评表·${project.facts.project?.text.trim() ?? ""}` : own.title };
  });
  if (rubric.subject === "project") {
    const own = form?.subject === "project" ? form : selfEvaluationForm(rubric);
    // A workbook about one project is that project; of several, each has its own form.
    return several ? ofProjects : [{ form: own, of: evaluation, name: own.title }];
  }
  const own = form?.subject === "department" ? form : selfEvaluationForm(rubric);
  const attached = attachedForms(outline, tellingOf(evaluation, style));
  return [{ form: own, of: evaluation, name: own.title }, ...attached.map((one): Subject => ({ form: one, of: evaluation, name: one.title })), ...ofProjects];
}

function attachedForms({ attachments }: Outline, telling: Telling): readonly Form[] {
  const held = attachments.filter(({ when }) => when === undefined || holds(when, telling));
  return held.flatMap(({ items }) => items.flatMap((item) => (item.item === "form" ? (forms.get(item.form) ?? []) : [])));
}
