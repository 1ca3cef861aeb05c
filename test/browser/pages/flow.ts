import { evaluationJson } from "../../../src/cli/json/evaluationJson";
import type { EvaluatedWorkbook } from "../../../src/evaluateWorkbook";
import { evaluateWorkbook } from "../../../src/evaluateWorkbook";
import { reportToDocx } from "../../../src/hosts/docx/reportToDocx";
import { excelPort } from "../../../src/hosts/excel/excelPort";
import { reportFrom, styleOf } from "../../../src/report/fromEvaluation";
import { outlineById } from "../../../src/report/outlineById";

/** What a test does in the add-in's page, by the modules that its buttons call. */
export interface Flow {
  /** The evaluation as `perf evaluate --json` prints it. */
  evaluate(name: string, rubric: string | null): Promise<object>;
  write(): Promise<void>;
  /** Gives the report to the person, as a download. */
  report(name: string): Promise<void>;
}

let evaluated: EvaluatedWorkbook | null = null;
const port = excelPort();

function demand(): EvaluatedWorkbook {
  if (!evaluated) throw new Error("nothing is evaluated");
  return evaluated;
}

const flow: Flow = {
  evaluate: async (name, rubric) => {
    await Office.onReady();
    const result = await evaluateWorkbook(port, { rubric });
    if (result.kind === "refused") throw new Error(result.reasons.join());
    evaluated = result;
    return evaluationJson(name, result.evaluation);
  },
  write: () => port.write(demand().change()),
  report: async (name) => {
    const { evaluation } = demand();
    const outline = outlineById(evaluation.rubric.outline);
    if (!outline) throw new Error("no outline");
    const report = reportFrom(evaluation, outline, styleOf(outline));
    const bytes = await reportToDocx(report, { draft: report.placeholders > 0 });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    link.download = name;
    link.click();
  },
};

Object.assign(window, { flow });
