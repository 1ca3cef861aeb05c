import { facts, sheet } from "./kinds/sheet";

const undated = (name: string) => sheet(name, [["收入支出决算总表"], ["部门：某县水利局", "", "", "单位：万元"], ["收入", "", "支出", ""], ["项目", "金额", "项目", "金额"], ["本年收入合计", 8, "本年支出合计", 7]]);
const cover = (...lines: readonly string[]) => sheet("封面", lines.map((line) => [line]));

describe("the year of a workbook whose tables name none", () => {
  test.each([
    ["a cover", [cover("2022年度部门决算", "公开日期：2023年9月"), undated("1")], 2022],
    ["a cover in Chinese digits", [cover("二〇二二年度部门决算"), undated("1")], 2022],
    ["a sheet's name", [undated("2021年决算")], 2021],
    ["a line over the tables' own title", [sheet("1", [["某县水利局2020年度绩效自评资料"], [], [], ["收入支出决算总表"], ["", "", "", "单位：元"], ["项目", "金额", "项目", "金额"], ["本年收入合计", 8, "本年支出合计", 7]])], 2020],
    ["a year beside its label, as a number", [sheet("填写说明", [["单位名称", "某县水利局"], ["评价年度", 2023]]), undated("1")], 2023],
    ["a year beside its label, as text", [sheet("填写说明", [["评 价 年 度：", "2023年度"]]), undated("1")], 2023],
    ["a date alone", [cover("公开日期：2023年9月"), undated("1")], null],
    ["a sentence about another year", [cover("根据2019年绩效评价工作的要求，现予公开。"), undated("1")], null],
    ["two covers that disagree", [cover("2022年度部门决算"), { ...cover("2023年度部门预算"), sheet: "封面2" }, undated("1")], null],
  ])("%s", (_name, grids, year) => {
    expect(facts(...grids).year).toBe(year);
  });

  test("covers that disagree are choices of the question", () => {
    const { questions } = facts(cover("2022年度部门决算"), { ...cover("2023年度部门预算"), sheet: "封面2" }, undated("1"));
    expect(questions).toEqual([expect.objectContaining({ code: "YEAR-UNKNOWN", choices: ["2023", "2022"], message: "工作簿里的表都没有写年度，封面等处写有2023年、2022年，请指定评价年度（命令行用 --year，例如 --year 2023）。" })]);
  });

  test("a table's own year goes before the cover", () => {
    const dated = sheet("1", [["2021年度收入支出决算总表"], ["", "", "", "单位：万元"], ["项目", "金额", "项目", "金额"], ["本年收入合计", 8, "本年支出合计", 7]]);
    expect(facts(cover("2022年度部门决算"), dated).year).toBe(2021);
  });
});
