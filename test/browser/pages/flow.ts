import { evaluationJson } from "../../../src/cli/json/evaluationJson";
import { evaluateWorkbook } from "../../../src/evaluateWorkbook";
import { excelPort } from "../../../src/hosts/excel/excelPort";

/** What a test does in the add-in's page, by the modules that its buttons call. */
export interface Flow {
  /** The evaluation as `perf evaluate --json` prints it. */
  evaluate(name: string, rubric: string | null): Promise<object>;
}

const flow: Flow = {
  evaluate: async (name, rubric) => {
    await Office.onReady();
    const result = await evaluateWorkbook(excelPort(), { rubric });
    if (result.kind === "refused") throw new Error(result.reasons.join());
    return evaluationJson(name, result.evaluation);
  },
};

Object.assign(window, { flow });
