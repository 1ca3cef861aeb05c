import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { emptyMemory } from "../../facts/memory";
import { newXlsx } from "../../hosts/xlsx/newXlsx";
import { xlsxPort } from "../../hosts/xlsx/xlsxPort";
import { outlineById } from "../../report/outlineById";
import { templateOf } from "../../report/template/templateOf";
import type { Rubric } from "../../rubrics/rubric";
import { allRubrics, rubricById } from "../../rubrics/shipped";
import type { Command } from "../command";
import { CommandProblem } from "../inputs";
import { writeOutputs } from "../outputs";
import { yearOption } from "../yearOption";

/** `perf template --rubric ID --out FILE.xlsx`: an empty workbook to fill for a rubric, which then evaluates by that rubric. */
export const templateCommand: Command = {
  name: "template",
  usage: "template --rubric ID --out FILE.xlsx [--year N]",
  about: "写出一个空白工作簿，按指标体系列出要填的表，带填写提示和数据有效性",
  options: { rubric: { type: "string" }, out: { type: "string" }, year: { type: "string" } },
  arguments: { least: 0, most: 0 },
  run: async (_, { rubric: id, out, year: yearText }) => {
    const rubric = rubricOption(id);
    const path = outOption(out);
    const year = yearOption(yearText);
    const outline = outlineById(rubric.outline);
    if (!outline) throw new Error(`rubric ${rubric.id} names an outline that does not ship: ${rubric.outline}`);
    const title = `${rubric.title["zh-CN"]}（空白表）`;
    const { sheets, places } = templateOf(rubric, outline, year);
    const port = xlsxPort(newXlsx(sheets, { title }));
    await port.write({ sheets: [], memory: { ...emptyMemory, rubric: rubric.id, year } });
    const [written = path] = writeOutputs(dirname(path), [{ name: basename(path), bytes: port.bytes() }]);
    const names = sheets.map(({ name }) => name).join("、");
    return `已写出：${written}\n工作表：${names}；数据单元格${places.length}个。\n${year === null ? "请先在“填写说明”中填写单位名称和评价年度。\n" : ""}`;
  },
};

function rubricOption(id: string | undefined): Rubric {
  const choices = allRubrics.map((known) => known.id).join("、");
  if (id === undefined) throw new CommandProblem(2, [`请用 --rubric 指定指标体系，可选：${choices}。`]);
  const rubric = rubricById(id);
  if (!rubric) throw new CommandProblem(2, [`没有名为“${id}”的指标体系，可选：${choices}。`]);
  return rubric;
}

/** A template that somebody may already have filled is not written over. */
function outOption(out: string | undefined): string {
  if (out === undefined || !/\.xlsx$/i.test(out)) throw new CommandProblem(2, ["请用 --out 指定要写出的 .xlsx 文件，例如 --out 空白表.xlsx。"]);
  if (existsSync(out)) throw new CommandProblem(1, [`“${out}”已经存在，可能已有人填写；请换一个文件名，或先移走它。`]);
  return out;
}
