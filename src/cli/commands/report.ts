import { evaluateNothing } from "../../evaluate";
import { styleOf } from "../../report/fromEvaluation";
import { marksOf } from "../../report/marks/marks";
import { allOutlines, outlineById } from "../../report/outlineById";
import type { Rubric } from "../../rubrics/rubric";
import { allRubrics } from "../../rubrics/shipped";
import type { Command } from "../command";
import { evaluateFile } from "../evaluateFile";
import { CommandProblem } from "../inputs";
import { marksJson } from "../json/marksJson";
import { outlineOption } from "../outlineOption";
import { marksText } from "../text/marksText";
import { yearOption } from "../yearOption";

/** `perf report --marks [WORKBOOK]`: the outlines, and the marks that a county's own Word template may use. */
export const reportCommand: Command = {
  name: "report",
  usage: "report --marks [WORKBOOK] [--report OUTLINE] [--rubric ID] [--year N] [--json]",
  about: "列出报告提纲和 Word 模板可用的标记；给出工作簿时一并列出每个标记现在的内容",
  options: { marks: { type: "boolean" }, report: { type: "string" }, rubric: { type: "string" }, year: { type: "string" }, json: { type: "boolean" } },
  arguments: { least: 0, most: 1 },
  run: async ([path], { marks, report, rubric, year, json }) => {
    if (!marks) throw new CommandProblem(2, ["请写 perf report --marks [工作簿]；要生成报告，用 perf evaluate 工作簿 --out 文件夹。"]);
    const named = rubric ?? null;
    const outlineId = outlineOption(report);
    const evaluation = path === undefined ? evaluateNothing(rubricNamed(named, outlineId)) : (await evaluateFile(path, { rubric: named, year: yearOption(year) })).evaluation;
    const outline = outlineById(outlineId ?? evaluation.rubric.outline);
    if (!outline) throw new Error(`rubric ${evaluation.rubric.id} names an outline that does not ship: ${evaluation.rubric.outline}`);
    const listed = { outline, rubric: evaluation.rubric, outlines: allOutlines, marks: marksOf(evaluation, outline, styleOf(outline)), filled: path !== undefined };
    return json ? `${JSON.stringify(marksJson(listed), null, 2)}\n` : marksText(listed);
  },
};

/** Without a workbook: the rubric that was named, or the first that uses the outline. */
function rubricNamed(id: string | null, outline: string | null): Rubric {
  const found = id === null ? (allRubrics.find((rubric) => rubric.outline === outline) ?? allRubrics[0]) : allRubrics.find((rubric) => rubric.id === id);
  if (!found) throw new CommandProblem(1, [`没有名为“${id ?? ""}”的指标体系，可选的见 perf rubrics。`]);
  return found;
}
