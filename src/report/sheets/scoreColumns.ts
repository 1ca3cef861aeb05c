import type { CellStyle } from "../sheet";

/** The columns of 绩效评分, in order. The first is hidden: it tells our rows apart when they were sorted or moved. */
export const scoreColumns = {
  key: { header: "", width: 4 },
  level1: { header: "一级指标", width: 11 },
  level2: { header: "二级指标", width: 11 },
  label: { header: "三级指标", width: 24 },
  full: { header: "分值", width: 7 },
  value: { header: "指标值", width: 11 },
  points: { header: "得分", width: 8 },
  claimed: { header: "单位自评", width: 9 },
  given: { header: "人工评分", width: 9 },
  givenReason: { header: "扣分原因（填写）", width: 24 },
  working: { header: "计算过程与得分依据", width: 46 },
  standard: { header: "评分标准", width: 40 },
  source: { header: "取数单元格", width: 20 },
  cites: { header: "依据条款", width: 36 },
} as const satisfies Readonly<Record<string, { readonly header: string; readonly width: number }>>;

export type ScoreColumn = keyof typeof scoreColumns;

const order = Object.keys(scoreColumns) as readonly ScoreColumn[];

export function scoreColumnIndex(column: ScoreColumn): number {
  return order.indexOf(column);
}

export const scoreColumnOrder = order;

/** What a person fills in stands in these. */
export const inputColumns = { given: "input", givenReason: "inputText" } as const satisfies Partial<Record<ScoreColumn, CellStyle>>;
