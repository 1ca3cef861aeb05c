import type { Severity } from "../../findings/finding";
import type { PlainSheet } from "../plainSheet";
import type { CellStyle } from "../sheet";
import type { SummaryFinding, SummaryRow } from "./summaryRow";
import { mostFindings } from "./summaryRow";
import type { SummaryColumn } from "./summaryTable";
import { summaryTable } from "./summaryTable";

interface Line extends SummaryFinding {
  readonly row: SummaryRow;
}

const severities: Readonly<Record<Severity, readonly [CellStyle, string]>> = {
  blocks: ["bad", "必须处理"],
  costsPoints: ["warning", "影响得分"],
  note: ["text", "提示"],
};

const columns: readonly SummaryColumn<Line>[] = [
  { header: "程度", width: 12, cell: ({ severity }) => [severities[severity][0], { text: severities[severity][1] }] },
  { header: "单位", width: 24, cell: ({ row }) => ["label", { text: [row.unit, row.project].filter(Boolean).join("：") }] },
  { header: "核对事项", width: 24, cell: ({ label }) => ["label", { text: label }] },
  { header: "问题与建议", width: 70, cell: ({ message }) => ["text", { text: message }] },
  { header: "单元格", width: 26, cell: ({ at }) => ["text", { text: at.slice(0, 4).join("、") + (at.length > 4 ? `等${at.length}处` : "") }] },
  { header: "工作簿", width: 30, cell: ({ row }) => ["text", { text: row.workbook }] },
];

/** 突出矛盾: what blocks first, then what costs points; units with the most of them first. */
export function contradictionsSheet(rows: readonly SummaryRow[]): PlainSheet {
  const byWeight = [...rows].sort((a, b) => b.counts.blocks - a.counts.blocks || b.counts.costsPoints - a.counts.costsPoints);
  const lines = byWeight.flatMap((row) => row.worst.map((finding) => ({ ...finding, row })));
  const sorted = [...lines.filter(({ severity }) => severity === "blocks"), ...lines.filter(({ severity }) => severity !== "blocks")];
  const more = rows.filter(({ counts, worst }) => counts.blocks + counts.costsPoints > worst.length).length;
  const told = `每个单位或项目最多列${mostFindings}项${more > 0 ? `；有${more}个还有更多` : ""}。全部问题见各自的“核对结果”，在那里点击单元格地址可直接跳转。`;
  return summaryTable("突出矛盾", "绩效自评批量评价：突出矛盾", told, columns, sorted);
}

