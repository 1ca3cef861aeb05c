import { formFiles } from "./catalog.generated";
import type { Form } from "./form";
import { readForm } from "./readForm";

/** The official forms that ship, by id. */
export const forms: ReadonlyMap<string, Form> = new Map(
  formFiles.map((file) => {
    const form = readForm(file, []);
    return [form.id, form] as const;
  }),
);
