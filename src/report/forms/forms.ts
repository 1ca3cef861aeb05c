import type { Rubric } from "../../rubrics/rubric";
import { formFiles } from "./catalog.generated";
import type { Form } from "./form";
import { readForm } from "./readForm";

/** The official forms that ship, by id. */
export const forms: ReadonlyMap<string, Form> = new Map(
  formFiles.map((file) => {
    const faults: string[] = [];
    const form = readForm(file, faults);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return [form.id, form] as const;
  }),
);

/** The self-evaluation form of a rubric: the one that names it, else the national one of its subject. */
export function selfEvaluationForm({ id, subject }: Pick<Rubric, "id" | "subject">): Form {
  const all = [...forms.values()];
  const form = all.find((one) => one.selfEvaluationOf?.includes(id)) ?? all.find((one) => one.subject === subject && one.selfEvaluationOf?.includes("*"));
  if (!form) throw new Error(`no self-evaluation form for ${id}`);
  return form;
}
