import { auditReport } from "../../findings/audit/auditReport";
import { factsOf } from "../../evaluate";
import { xlsxPort } from "../../hosts/xlsx/xlsxPort";
import { readInput } from "../inputs";
import { auditJson } from "../json/auditJson";
import { readReport } from "../readReport";
import { auditText } from "../text/auditText";
import type { Command } from "../command";

/** `perf check REPORT`: audits a written report by itself; with --workbook also against the workbook's facts. */
export const checkCommand: Command = {
  name: "check",
  usage: "check REPORT [--workbook WORKBOOK] [--json]",
  about: "核对一份写好的报告（.docx 或 .txt）：复算其中每个数字，找出前后矛盾；给出 --workbook 时再与工作簿核对",
  options: { workbook: { type: "string" }, json: { type: "boolean" } },
  arguments: { least: 1, most: 1 },
  run: async ([path = ""], { workbook, json }) => {
    const report = readReport(readInput(path));
    const facts = workbook === undefined ? null : await factsFrom(workbook);
    const audit = auditReport(report, facts);
    return json ? `${JSON.stringify(auditJson(path, audit), null, 2)}\n` : `${auditText(audit)}\n`;
  },
};

async function factsFrom(path: string) {
  const { grids, memory } = await xlsxPort(readInput(path)).read();
  return factsOf(grids, { memory });
}
