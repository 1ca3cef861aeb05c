import { kinds, sheet } from "./kinds/sheet";

/** Title → kind, over headers that would fit several kinds. */
const comparison = [["项目", "上年决算数", "本年决算数"], ["合计", 12, 9], ["1.公务接待费", 2, 1]];
const oneTable = [["项目", "预算数"], ["本年支出合计", 345.6], ["支出总计", 350.6], ["公务接待费", 1], ["合计", 3]];

describe("what a table is called, with the words that make no other table of it", () => {
  test.each([
    ["2023年“三公”经费支出决算情况对比表", comparison, ["three-public-final"]],
    ["三公经费决算公开情况对比表", comparison, ["three-public-final"]],
    ["“三公”经费支出情况统计表", comparison, ["three-public-final"]],
    ["单位收支总体情况表", oneTable, ["budget-income-spending"]],
    ["部门（单位）收支总体情况表", oneTable, ["budget-income-spending"]],
    ["“三公”经费预算情况统计表", oneTable, ["three-public-budget"]],
    ["三公经费支出情况说明", comparison, []],
  ])("%s", (title, rows, expected) => {
    expect(kinds(sheet("表", [[title], ["2023年", "", "单位：万元"], ...rows]))).toEqual(expected);
  });
});
