import type { Audit } from "../../findings/audit/claim";
import { auditReport } from "../../findings/audit/auditReport";
import type { WrittenReport } from "../../findings/audit/written";
import type { Facts } from "../../facts/facts";
import { HostProblem } from "../../hosts/port";

/**
 * Audits a written report against itself and what the workbook says.
 *
 * @throws HostProblem where it holds no figure: there is nothing to audit
 */
export function auditReading(report: WrittenReport, facts: Facts | null): Audit {
  const texts = [...report.paragraphs.map(({ text }) => text), ...report.tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text))];
  if (texts.every((text) => !/[\d０-９]/u.test(text))) {
    throw new HostProblem("unknown", "这段文字里没有任何数字，没有可以核对的内容；请确认是绩效自评报告的正文。");
  }
  return auditReport(report, facts);
}
