import { printRounded } from "../../quantity/rounding";
import type { PlainSheet } from "../plainSheet";
import type { RankedRow } from "./ranked";
import { gradeRange, ranked } from "./ranked";
import type { SummaryColumn } from "./summaryTable";
import { summaryTable } from "./summaryTable";
import type { SummaryRow } from "./summaryRow";

const twoPlaces = { places: 2, mode: "halfUp" } as const;

const rank: SummaryColumn<RankedRow> = { header: "名次", width: 7, cell: (row) => ["label", { count: row.rank }] };
const unit: SummaryColumn<RankedRow> = { header: "单位", width: 28, cell: (row) => (row.unit === "" ? ["muted", { text: "（工作簿里没有写单位名称）" }] : ["label", { text: row.unit }]) };
const project: SummaryColumn<RankedRow> = { header: "项目", width: 28, cell: (row) => ["label", { text: row.project || "（没有写项目名称）" }] };
const figures: readonly SummaryColumn<RankedRow>[] = [
  { header: "年度", width: 8, cell: ({ year }) => (year === null ? ["muted", {}] : ["label", { count: year }]) },
  { header: "总分", width: 10, cell: ({ total }) => ["points", { number: printRounded(total, twoPlaces) }] },
  { header: "满分", width: 8, cell: ({ full }) => ["number", { number: full.toString() }] },
  { header: "待评项", width: 8, cell: ({ pending }) => [pending > 0 ? "warning" : "number", { count: pending }] },
  { header: "等级", width: 12, cell: (row) => [row.grade === row.gradeIfEverything ? "label" : "warning", { text: gradeRange(row) }] },
  { header: "必须处理", width: 10, cell: ({ counts }) => [counts.blocks > 0 ? "bad" : "number", { count: counts.blocks }] },
  { header: "影响得分", width: 10, cell: ({ counts }) => [counts.costsPoints > 0 ? "warning" : "number", { count: counts.costsPoints }] },
  { header: "提示", width: 8, cell: ({ counts }) => ["number", { count: counts.note }] },
];
const sources: readonly SummaryColumn<RankedRow>[] = [
  { header: "指标体系", width: 34, cell: (row) => ["text", { text: row.rubric }] },
  { header: "工作簿", width: 34, cell: (row) => ["text", { text: row.workbook }] },
];

const told = "按总分占满分的比重排名，同分同名次；有待评项的总分只计已评部分，名次是暂定的，等级写作“现在～全部得满分时”。";

/** 排名: the units, the best first. */
export function rankingSheet(rows: readonly SummaryRow[]): PlainSheet {
  return summaryTable("排名", "绩效自评批量评价：排名", told, [rank, unit, ...figures, ...sources], ranked(rows));
}

/** 项目: the projects of all units, the best first. */
export function projectsSheet(rows: readonly SummaryRow[]): PlainSheet {
  return summaryTable("项目", "绩效自评批量评价：项目", told, [rank, project, unit, ...figures, ...sources], ranked(rows));
}

