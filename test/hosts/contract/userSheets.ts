import type { PlainCell, PlainSheet } from "../../../src/report/plainSheet";

function text(row: number, column: number, value: string): PlainCell {
  return { row, column, text: value };
}

function number(row: number, column: number, value: string, numberFormat?: string): PlainCell {
  return { row, column, number: value, ...(numberFormat === undefined ? {} : { look: { numberFormat } }) };
}

/** A sheet with everything that a clerk's sheet holds: title merged over the table, units, texts that look like numbers, formulas. */
export const finalAccounts: PlainSheet = {
  name: "收入支出决算",
  cells: [
    text(0, 0, "收入支出决算总表"),
    text(1, 3, "单位：万元"),
    text(2, 0, "项目"),
    text(2, 1, "年初预算数"),
    text(2, 2, "决算数"),
    text(2, 3, "完成率"),
    text(3, 0, "一、财政拨款收入"),
    number(3, 1, "1234567.89", "#,##0.00"),
    number(3, 2, "-0.005", "#,##0.00"),
    { row: 3, column: 3, formula: "C4/B4", number: "-0.0000000040500001", look: { numberFormat: "0.00%" } },
    text(4, 0, "0012"),
    text(4, 1, "=1+1"),
    text(4, 2, "2024-01-05"),
    number(4, 3, "45296", 'yyyy"年"m"月"d"日"'),
    text(6, 0, "本年支出合计　"),
    { row: 6, column: 1, formula: "SUM(B4:B6)", number: "1234567.89" },
    { row: 6, column: 2, formula: 'IF(B7>0,"是","")', text: "是" },
    { row: 6, column: 3, formula: 'IF(B7>0,"","否")' },
    text(7, 0, "换行\n第二行"),
    number(7, 1, "123456789012.35"),
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 4, left: 0, bottom: 5, right: 0 },
  ],
  hiddenRows: [4],
  hiddenColumns: [2],
};

export const hiddenSheet: PlainSheet = { name: "上年 (备份)", visibility: "hidden", cells: [number(0, 0, "7"), text(9, 9, "远处")] };
export const veryHiddenSheet: PlainSheet = { name: "参数", visibility: "veryHidden", cells: [text(0, 0, "机构编码"), text(0, 1, "430125")] };
export const emptySheet: PlainSheet = { name: "空表", cells: [] };

export const userSheets: readonly PlainSheet[] = [finalAccounts, hiddenSheet, veryHiddenSheet, emptySheet];
