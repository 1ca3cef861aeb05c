import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { evaluationJson } from "../../src/cli/json/evaluationJson";
import { evaluate } from "../../src/evaluate";
import { xlsxPort } from "../../src/hosts/xlsx/xlsxPort";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import { outlineById } from "../../src/report/outlineById";
import { reportText } from "./reportText";

interface Case {
  readonly workbook: string;
  readonly story: string;
  readonly rubric?: string;
  readonly year?: number;
}

const root = resolve(__dirname, "../..");
const accept = process.env.PERF_ACCEPT === "1";
const names = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe.each(names)("case %s", (name) => {
  const folder = join(__dirname, name);
  const { workbook, rubric = null, year = null, story } = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as Case;

  test(story, async () => {
    const { grids, memory } = await xlsxPort(readFileSync(join(root, workbook))).read();
    const result = evaluate(grids, { memory, rubric, year });
    if (result.kind === "refused") throw new Error(result.reasons.join("\n"));
    const outline = outlineById(result.evaluation.rubric.outline);
    if (!outline) throw new Error(`no outline ${result.evaluation.rubric.outline}`);
    expectRecorded(join(folder, "expected.json"), `${JSON.stringify(evaluationJson(workbook, result.evaluation), null, 1)}\n`);
    expectRecorded(join(folder, "expected.report.txt"), reportText(reportFrom(result.evaluation, outline, styleOf(outline))));
  });
});

/** Compares with what was recorded; `npm test -- --accept` records anew. Nothing recorded is a failure. */
function expectRecorded(path: string, actual: string): void {
  if (accept) writeFileSync(path, actual);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "nothing recorded").toBe(actual);
}
