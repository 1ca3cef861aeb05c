import * as z from "zod";
import { idFaults } from "./idFaults";
import type { Rubric } from "./rubric";
import { rubricSchema } from "./rubricSchema";
import { ruleFaults } from "./ruleFaults";
import { weightFaults } from "./weightFaults";

/** One thing wrong with a rubric file, and where: criteria[3].rule.bands. */
export interface RubricFault {
  readonly path: string;
  readonly message: string;
}

export type LoadedRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly faults: readonly [RubricFault, ...RubricFault[]] };

/**
 * A rubric out of plain data: whole, or rejected whole with every fault and its path. Never throws.
 *
 * @param data   what stood in the file, parsed as JSON
 * @param rates  ids of the rates that exist
 */
export function loadRubric(data: unknown, rates: ReadonlySet<string>): LoadedRubric {
  const shaped = rubricSchema.safeParse(data, { error: z.locales.zhCN().localeError });
  const faults = shaped.success ? inwardFaults(shaped.data as unknown as Rubric, rates) : shaped.error.issues.map(toFault);
  const [first, ...rest] = faults;
  return first ? { ok: false, faults: [first, ...rest] } : { ok: true, rubric: shaped.data as unknown as Rubric };
}

function inwardFaults(rubric: Rubric, rates: ReadonlySet<string>): readonly RubricFault[] {
  return [...idFaults(rubric, rates), ...weightFaults(rubric), ...ruleFaults(rubric)];
}

function toFault({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): RubricFault {
  const at = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return { path: at.replace(/^\./, ""), message };
}
