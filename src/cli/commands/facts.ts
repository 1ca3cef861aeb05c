import { evaluate, factsOf } from "../../evaluate";
import { openWorkbook } from "../../hosts/openWorkbook";
import type { Command } from "../command";
import { CommandProblem, readInput } from "../inputs";
import { factsJson } from "../json/factsJson";
import { lackingIn } from "../lacking";
import { factsText } from "../text/factsText";
import { yearOption } from "../yearOption";

/** `perf facts WORKBOOK`: what was recognised, and from which cells. */
export const factsCommand: Command = {
  name: "facts",
  usage: "facts WORKBOOK [--rubric ID] [--year N] [--json]",
  about: "列出从工作簿里认出的数据和所在单元格，以及指标体系还缺的数据",
  options: { rubric: { type: "string" }, year: { type: "string" }, json: { type: "boolean" } },
  arguments: { least: 1, most: 1 },
  run: async ([path = ""], { rubric, year, json }) => {
    const { grids, memory } = await (await openWorkbook(readInput(path), path)).read();
    const options = { memory, year: yearOption(year), rubric: rubric ?? null };
    const facts = factsOf(grids, options);
    if (facts.tables.length === 0) {
      throw new CommandProblem(1, ["没有认出任何预算表、决算表、基础数据表或评分表，请确认每张表上方有表名和表头。"]);
    }
    const lacking = lackingIn(evaluate(grids, options));
    return json ? `${JSON.stringify(factsJson(path, facts, lacking), null, 2)}\n` : `${factsText(facts, lacking)}\n`;
  },
};
