import { evaluateNothing } from "../../evaluate";
import type { Evaluation } from "../../findings/evaluation";
import { styleOf } from "../../report/fromEvaluation";
import { marksOf } from "../../report/marks/marks";
import { allOutlines } from "../../report/outlineById";
import { allRubrics } from "../../rubrics/shipped";
import type { Command } from "../command";
import { evaluateFile } from "../evaluateFile";
import { CommandProblem } from "../inputs";
import { marksJson } from "../json/marksJson";
import { outlineFor } from "../outlineFor";
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
    const evaluation = path === undefined ? evaluateNothing(rubricNamed(named, report)) : (await evaluateFile(path, { rubric: named, year: yearOption(year) })).evaluation;
    const outline = outlineFor(evaluation.rubric, report ?? null);
    const listed = { outline, rubric: evaluation.rubric, outlines: allOutlines, marks: marksOf(evaluation, outline, styleOf(outline)), filled: path !== undefined };
    return json ? `${JSON.stringify(marksJson(listed), null, 2)}\n` : marksText(listed);
  },
};

/** Without a workbook: the rubric that was named, or the first that uses the outline. */
function rubricNamed(id: string | null, outline: string | undefined): Evaluation["rubric"] {
  const found = allRubrics.find((rubric) => (id === null ? outline === undefined || rubric.outline === outline : rubric.id === id));
  if (found) return found;
  const why = id === null ? `没有名为“${outline ?? ""}”的报告提纲，可选：${allOutlines.map((one) => one.id).join("、")}。` : `没有名为“${id}”的指标体系，可选的见 perf rubrics。`;
  throw new CommandProblem(1, [why]);
}
