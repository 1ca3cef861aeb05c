import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { evaluate } from "../../src/evaluate";
import type { Evaluation } from "../../src/findings/evaluation";
import { xlsxPort } from "../../src/hosts/xlsx/xlsxPort";

const root = resolve(__dirname, "../..");

/** The golden cases by name: each a sample workbook with what a person chose for it. */
export const caseNames: readonly string[] = readdirSync(join(root, "test/cases"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

export async function evaluationOfCase(name: string): Promise<Evaluation> {
  const { workbook, rubric = null, year = null } = JSON.parse(readFileSync(join(root, "test/cases", name, "case.json"), "utf8")) as { readonly workbook: string; readonly rubric?: string; readonly year?: number };
  const { grids, memory } = await xlsxPort(readFileSync(join(root, workbook))).read();
  const result = evaluate(grids, { memory, rubric, year });
  if (result.kind === "refused") throw new Error(result.reasons.join("\n"));
  return result.evaluation;
}
