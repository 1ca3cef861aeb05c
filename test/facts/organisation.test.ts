import { organisationOf } from "../../src/facts/organisation";
import { sheetView } from "../../src/facts/sheetView";
import { sheet } from "./kinds/sheet";

function organisation(...cells: readonly string[]): string | null {
  return organisationOf([sheetView(sheet("表", [cells]))])?.text ?? null;
}

describe("whose workbook it is", () => {
  test.each([
    ["beside its label", ["部门（单位）名称", "", "某县文化和旅游局"], "某县文化和旅游局"],
    ["after a colon", ["编制单位：某县水务局"], "某县水务局"],
    ["before the year of a title", ["某县水利局2019年度部门决算公开表"], "某县水利局"],
    ["after the year of a title", ["2023年度某区农业农村局整体支出绩效自评指标评分表"], "某区农业农村局"],
    ["after the year, before 部门决算", ["2022年度某市教育局部门决算公开表"], "某市教育局"],
  ])("%s", (_where, cells, name) => {
    expect(organisation(...cells)).toBe(name);
  });

  test.each([
    ["no name in the title", "2022年度部门整体支出绩效自评表"],
    ["a unit of money", "单位：万元"],
    ["all departments", "2023年全部预算收支总表"],
    ["whoever issued a document", "市财政局关于2019年绩效评价工作的通知（某财〔2019〕1号）。"],
  ])("%s", (_what, cell) => {
    expect(organisation(cell)).toBeNull();
  });
});
