import { formatCellRef } from "../../grid/address";
import { evaluateFile } from "../evaluateFile";
import { evaluationJson } from "../json/evaluationJson";
import { writeOutputs } from "../outputs";
import { changeJson } from "../json/changeJson";
import { changesText } from "../text/changesText";
import { unkeptText } from "../text/unkeptText";
import { leftMarkText } from "../text/leftMarkText";
import { evaluationText } from "../text/evaluationText";
import type { Command } from "../command";
import { formOption } from "../formOption";
import { formulasOption } from "../formulasOption";
import { outlineOption } from "../outlineOption";
import { yearOption } from "../yearOption";

/** `perf evaluate WORKBOOK`: scores one workbook; with --out writes the scored workbook and the report. */
export const evaluateCommand: Command = {
  name: "evaluate",
  usage: "evaluate WORKBOOK [--rubric ID] [--year N] [--out DIR] [--report OUTLINE] [--form FORM] [--template FILE.docx] [--formulas perf|native|values] [--json]",
  about: "评价一个工作簿；给出 --out 时写出“名称.自评.xlsx”和“名称.自评报告.docx”",
  options: { rubric: { type: "string" }, year: { type: "string" }, out: { type: "string" }, report: { type: "string" }, form: { type: "string" }, template: { type: "string" }, formulas: { type: "string" }, json: { type: "boolean" } },
  arguments: { least: 1, most: 1 },
  run: async ([path = ""], { rubric, year, out, report, form, template, formulas, json }) => {
    const chosen = { rubric: rubric ?? null, year: yearOption(year), outline: outlineOption(report), form: formOption(form), formulas: formulasOption(formulas) };
    const { evaluation, changes, unkept, files, notice } = await evaluateFile(path, { ...chosen, template: template ?? null });
    const results = out === undefined ? { files: [], left: [] } : await files();
    const written = out === undefined ? [] : writeOutputs(out, results.files);
    const left = results.left.map(leftMarkText);
    if (json) return `${JSON.stringify({ ...evaluationJson(path, evaluation), changes: changes.map(changeJson), files: written, ...(unkept.length === 0 ? {} : { unkept: unkept.map(({ text, at }) => ({ at: formatCellRef(at), text })) }), ...(template === undefined ? {} : { marksLeft: results.left }), ...(notice === null ? {} : { notice }) }, null, 2)}\n`;
    return `${[evaluationText(evaluation), ...changesText(changes), ...unkept.map(unkeptText), ...left, ...written.map((file) => `已写出：${file}`), ...(notice !== null && written.length > 0 ? [notice] : [])].join("\n")}\n`;
  },
};
