import { addedRows } from "../added";
import type { BookSheet } from "../book";
import type { Mutation } from "../mutation";
import type { CellValue } from "../../../../src/grid/grid";

/** The final account of another organisation and another year, kept in the same workbook for comparison. */
export const otherYearAdded: Mutation = {
  name: "another department's table of another year",
  mutate: (book, random) => {
    if (book.sheets.some(({ name }) => name === "参考")) return null;
    const [year, unit] = [random.pick([2011, 2012]), random.pick(["元", "万元"])];
    const rows: readonly (readonly CellValue[])[] = [
      [`${year}年度收入支出决算总表`],
      ["部门：邻县档案局", null, null, `单位：${unit}`],
      ["项目", "金额", "项目", "金额"],
      ["一、一般公共预算财政拨款收入", 712.5, "一、基本支出", 500.25],
      ["二、其他收入", 3, "二、项目支出", 215.25],
      ["本年收入合计", 715.5, "本年支出合计", 715.5],
      ["年初结转和结余", 8, "年末结转和结余", 8],
    ];
    const sheet: BookSheet = { name: "参考", visibility: "visible", cells: addedRows(rows), merges: [], hiddenRows: new Set() };
    const expected = { ...book.expected, otherYears: new Set([...book.expected.otherYears, year]) };
    return { sheets: [...book.sheets, sheet], expected };
  },
};
