import { kinds, known, sheet } from "./sheet";

describe("收入支出决算对比表", () => {
  test("this year, last year, change and share", () => {
    const comparison = sheet("对比", [
      ["收入支出决算对比表（2020年度）", null, null, null, null],
      ["单位：万元"],
      ["项目", "2020年决算数", "比重（%）", "2019年决算数", "较上年增减额", "较上年增减率（%）"],
      ["一、本年收入合计", 1000, 100, 800, 200, 25],
      ["二、本年支出合计", "980.00", 100, "810.00", "170.00", "20.99"],
      ["　（一）基本支出", 600, 61.22, 560, 40, 7.14],
      ["　（二）项目支出", 380, 38.78, 250, 130, 52],
    ]);
    expect(known(comparison)).toEqual({
      "income.total@2020": "1000万元 对比!B4",
      "income.total@2019": "800万元 对比!D4",
      "income.change@2020": "200万元 对比!E4",
      "income.changeRate@2020": "25% 对比!F4",
      "spend.total@2020": "980万元 对比!B5",
      "spend.total@2019": "810万元 对比!D5",
      "spend.change@2020": "170万元 对比!E5",
      "spend.changeRate@2020": "20.99% 对比!F5",
      "spend.basic@2020": "600万元 对比!B6",
      "spend.basic@2019": "560万元 对比!D6",
      "spend.basic.change@2020": "40万元 对比!E6",
      "spend.basic.changeRate@2020": "7.14% 对比!F6",
      "printed.basicShare@2020": "61.22% 对比!C6",
      "spend.project@2020": "380万元 对比!B7",
      "spend.project@2019": "250万元 对比!D7",
      "spend.project.change@2020": "130万元 对比!E7",
      "spend.project.changeRate@2020": "52% 对比!F7",
      "printed.projectShare@2020": "38.78% 对比!C7",
    });
  });

  test("budgets compared are no accounts", () => {
    expect(kinds(sheet("表", [["收入支出预算对比表"], ["单位：万元"], ["项目", "2020年预算数", "2019年预算数", "增减额"], ["本年收入合计", 10, 9, 1]]))).toEqual([]);
  });
});

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

describe("一般公共预算财政拨款项目支出决算表", () => {
  test("the total row's total column", () => {
    const projects = sheet("07", [
      ["一般公共预算财政拨款项目支出决算表"],
      ["2022年度", null, null, null, "金额单位：元"],
      ["科目编码", "科目名称", "合计", "工资福利支出", null, "商品和服务支出"],
      [null, null, null, "小计", "基本工资", "小计"],
      ["合计", null, 1344175.2, 200000, 200000, 1144175.2],
    ], ["D3:E3"]);
    expect(known(projects)).toEqual({ "general.project@2022": "1344175.2元 '07'!C5" });
  });
});
