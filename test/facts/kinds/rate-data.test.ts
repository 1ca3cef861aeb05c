import { known, sheet } from "./sheet";

describe("自评数据表", () => {
  test("a figure a row, units in brackets or in a column of their own", () => {
    const data = sheet("数据", [
      ["2022年度部门整体绩效自评数据表"],
      ["序号", "指标数据名称", "计量单位", "本年数据", "上年数据"],
      [1, "编制数", "人", 30, 30],
      [2, "在职人员数", "人", 28, 29],
      [3, "“三公”经费预算数", "万元", "5.00", "5.50"],
      [4, "固定资产总额（元）", null, "1,250,000.00", null],
      [5, "实际在用固定资产总额（元）", null, "1,250,000.00", null],
      [6, "及时完成实际工作数", "项", 11, null],
      [7, "群众满意度", "%", "96.5%", null],
      [8, "本单位特色工作", null, "见附件", null],
    ]);
    expect(known(data)).toEqual({
      "staff.quota@2022": "30人 数据!D3",
      "staff.quota@2021": "30人 数据!E3",
      "staff.onPost@2022": "28人 数据!D4",
      "staff.onPost@2021": "29人 数据!E4",
      "threePublic.budget@2022": "5万元 数据!D5",
      "threePublic.budget@2021": "5.5万元 数据!E5",
      "asset.total@2022": "1250000元 数据!D6",
      "asset.inUse@2022": "1250000元 数据!D7",
      "work.onTime@2022": "11项 数据!D8",
      "satisfaction.rate@2022": "96.5% 数据!D9",
    });
  });

  test("money without any unit stays without, and is asked about", () => {
    const data = sheet("数据", [["2022年度绩效自评数据表"], ["数据名称", "数值"], ["年度实际支出", 828]]);
    expect(known(data)).toEqual({ "spend.total@2022": "828 数据!B3" });
  });
});
