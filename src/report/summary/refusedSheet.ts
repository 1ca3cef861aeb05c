import type { PlainSheet } from "../plainSheet";
import type { SummaryColumn } from "./summaryTable";
import { summaryTable } from "./summaryTable";

/** A file that could not be evaluated, and why: one sentence for each cause. */
export interface RefusedFile {
  readonly workbook: string;
  readonly reasons: readonly string[];
}

const columns: readonly SummaryColumn<RefusedFile>[] = [
  { header: "工作簿", width: 44, cell: ({ workbook }) => ["label", { text: workbook }] },
  { header: "原因", width: 100, cell: ({ reasons }) => ["text", { text: reasons.join("\n") }] },
];

/** 未评价: the files that nothing could be said of. */
export function refusedSheet(refused: readonly RefusedFile[]): PlainSheet {
  return summaryTable("未评价", "绩效自评批量评价：未评价的文件", "这些文件没有评价，也没有写出结果；按原因处理后可以单独评价，或重新批量评价。", columns, refused);
}
