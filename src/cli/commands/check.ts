import { basename, dirname, resolve } from "node:path";
import { factsOf } from "../../evaluate";
import { auditReport } from "../../findings/audit/auditReport";
import { xlsxPort } from "../../hosts/xlsx/xlsxPort";
import { annotatedReport } from "../annotatedReport";
import type { Command } from "../command";
import { CommandProblem, readInput } from "../inputs";
import { auditJson } from "../json/auditJson";
import { writeOutputs } from "../outputs";
import { readReport } from "../readReport";
import { auditText } from "../text/auditText";

/** `perf check REPORT`: audits a written report by itself; with --workbook also against the workbook's facts; with --out in a copy. */
export const checkCommand: Command = {
  name: "check",
  usage: "check REPORT [--workbook WORKBOOK] [--out FILE.docx] [--json]",
  about: "核对一份写好的报告（.docx 或 .txt）：复算其中每个数字，找出前后矛盾；给出 --workbook 时再与工作簿核对，给出 --out 时写出带批注的副本",
  options: { workbook: { type: "string" }, out: { type: "string" }, json: { type: "boolean" } },
  arguments: { least: 1, most: 1 },
  run: async ([path = ""], { workbook, out, json }) => {
    const bytes = readInput(path);
    const report = readReport(bytes);
    const facts = workbook === undefined ? null : await factsFrom(workbook);
    const audit = auditReport(report, facts);
    const written = out === undefined ? [] : writeOutputs(dirname(out), [{ name: copyName(path, out), bytes: await annotatedReport(bytes, report, audit) }]);
    if (json) return `${JSON.stringify({ ...auditJson(path, audit), ...(out === undefined ? {} : { files: written }) }, null, 2)}\n`;
    return `${[auditText(audit), ...written.map((file) => `已写出带批注的副本：${file}`)].join("\n")}\n`;
  },
};

function copyName(path: string, out: string): string {
  if (!/\.docx$/i.test(out)) throw new CommandProblem(2, [`--out 要给出 .docx 文件名，而不是“${out}”。`]);
  if (resolve(path) === resolve(out)) throw new CommandProblem(2, ["--out 不能是报告本身，请另起一个文件名。"]);
  return basename(out);
}

async function factsFrom(path: string) {
  const { grids, memory } = await xlsxPort(readInput(path)).read();
  return factsOf(grids, { memory });
}
