import { newXlsx } from "../../hosts/xlsx/newXlsx";
import { summarySheets } from "../../report/summary/summarySheets";
import type { BatchResult } from "../batchFolder";
import { batchFolder } from "../batchFolder";
import type { Command } from "../command";
import { formulasOption } from "../formulasOption";
import { CommandProblem } from "../inputs";
import { batchJson } from "../json/batchJson";
import { outlineOption } from "../outlineOption";
import { writeOutputs } from "../outputs";
import { batchText } from "../text/batchText";
import { summaryName } from "../workbooksIn";
import { yearOption } from "../yearOption";

/** `perf batch FOLDER --out DIR`: every workbook of a folder, and one summary workbook over them all. */
export const batchCommand: Command = {
  name: "batch",
  usage: "batch FOLDER --out DIR [--rubric ID] [--year N] [--report OUTLINE] [--template FILE.docx] [--formulas perf|native|values] [--json]",
  about: `逐个评价文件夹里的工作簿，结果写入 DIR，并写出“${summaryName}”：排名、突出矛盾、未评价的文件`,
  options: { rubric: { type: "string" }, year: { type: "string" }, out: { type: "string" }, report: { type: "string" }, template: { type: "string" }, formulas: { type: "string" }, json: { type: "boolean" } },
  arguments: { least: 1, most: 1 },
  run: async ([folder = ""], { rubric, year, out, report, template, formulas, json }, progress) => {
    if (out === undefined) throw new CommandProblem(2, ["请用 --out 指定写结果的文件夹，例如 --out 结果。"]);
    const options = { rubric: rubric ?? null, year: yearOption(year), formulas: formulasOption(formulas), outline: outlineOption(report), template: template ?? null };
    const result = await batchFolder(folder, out, options, (done, all, workbook) => json || progress(`（${done + 1}/${all}）${workbook}`));
    refuseEmpty(folder, result);
    const [summary = ""] = writeOutputs(out, [{ name: summaryName, bytes: newXlsx(summarySheets(rowsOf(result), result.refused), { title: "绩效自评批量评价汇总" }) }]);
    return json ? `${JSON.stringify(batchJson(folder, summary, result), null, 2)}\n` : batchText(summary, result);
  },
};

function rowsOf({ evaluated }: BatchResult): BatchResult["evaluated"][number]["rows"][number][] {
  return evaluated.flatMap(({ rows }) => rows);
}

/** Nothing to rank is an input that cannot be evaluated: said why, workbook by workbook. */
function refuseEmpty(folder: string, { evaluated, refused }: BatchResult): void {
  if (evaluated.length > 0) return;
  if (refused.length === 0) throw new CommandProblem(1, [`“${folder}”里没有工作簿（.xlsx、.xlsm、.xls、.et、.ods）。`]);
  throw new CommandProblem(1, refused.flatMap(({ workbook, reasons }) => reasons.map((reason) => `${workbook}：${reason}`)));
}
