import type { Form } from "./form";
import hunanBaseData from "./hunan-base-data.json";
import { readForm } from "./readForm";

/** The forms as they stand in the files. */
export const formFiles: readonly unknown[] = [hunanBaseData];

export const forms: ReadonlyMap<string, Form> = new Map(
  formFiles.map((file) => {
    const form = readForm(file, []);
    return [form.id, form] as const;
  }),
);
