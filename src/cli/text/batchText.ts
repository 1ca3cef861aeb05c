import { printRounded } from "../../quantity/rounding";
import { gradeRange, ranked } from "../../report/summary/ranked";
import type { BatchResult } from "../batchFolder";
import { textTable } from "./table";

/** The ranking, the refused files, and where the summary lies. */
export function batchText(summary: string, { evaluated, refused }: BatchResult): string {
  const rows = ranked(evaluated.map(({ rows: [unit] }) => unit)).map(({ rank, ...row }) => {
    const { unit, workbook, total, full, pending, counts } = row;
    return [
      String(rank),
      unit || workbook,
      `${printRounded(total, { places: 2, mode: "halfUp" })}/${full.toString()}`,
      String(pending),
      gradeRange(row),
      `${counts.blocks}/${counts.costsPoints}/${counts.note}`,
    ];
  });
  return [
    textTable(["名次", "单位", "总分", "待评项", "等级", "必须处理/影响得分/提示"], rows, [null, 40]),
    ...(refused.length > 0 ? [`未评价的文件${refused.length}个：`, ...refused.flatMap(({ workbook, reasons }) => reasons.map((reason) => `  ${workbook}：${reason}`))] : []),
    `评价了${evaluated.length}个工作簿。已写出：${summary}`,
    "",
  ].join("\n");
}
