import { known, sheet } from "../kinds/sheet";

const twoTables = [sheet("综合", [
    ["", "", "", "某县司法局文件"],
    [],
    ["", "", "", "2021年度支出决算表"],
    ["", "", "", "", "", "", "单位：万元"],
    ["", "", "", "科目名称", "本年支出合计", "基本支出", "项目支出"],
    ["", "", "", "司法", 300.5, 200.5, 100],
    ["", "", "", "合计", 300.5, 200.5, 100],
    [],
    ["", "", "", "人员情况表（2021年）"],
    ["", "", "", "单位", "编制数", "在职人数", "退休人数"],
    ["", "", "", "某县司法局", 1, 2, 3],
  ]) ];

describe("two-tables", () => {
  test("two tables at column D under a letterhead; a row of 1 2 3 that is data", () => {
    expect(known(...twoTables)).toEqual({
      "spend.total@2021": "300.5万元 综合!E7",
      "spend.basic@2021": "200.5万元 综合!F7",
      "spend.project@2021": "100万元 综合!G7",
      "staff.quota@2021": "1人 综合!E11",
      "staff.onPost@2021": "2人 综合!F11",
    });
  });
});
