import { facts, known, sheet } from "../kinds/sheet";

const cqDept = [sheet("部门", [
    ["2022年度部门整体绩效自评表"],
    ["部门名称", "某区城管局", "", "联系人", "", "", "", "单位：万元"],
    ["部门预算执行情况", "", "年初预算数", "全年（调整）预算数", "全年执行数", "执行率（%）", "执行率权重", "执行率得分"],
    ["", "年度总金额", 5000, 5400, 5292, 98, 10, 9.8],
    ["", "其中：财政拨款", 5000, 5400, 5292, 98, "", ""],
    ["年度绩效指标", "指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "得分系数（%）", "指标权重（分）", "指标得分（分）", "是否核心指标"],
    ["", "清运垃圾", "万吨", "≥", 12, "", 12.5, 100, 30, 30, "是"],
    ["", "机扫率", "%", "≥", 90, 92, 91, 98.91, 30, 29.67, "是"],
    ["", "投诉处理", "件", "≤", 50, "", 48, 100, 30, 30, "否"],
    ["", "合计", "", "", "", "", "", "", 100, 99.47, ""],
  ])];

describe("department-form-chongqing", () => {
  test("重庆: 得分系数, 调整指标值, the sum beneath the names of the indicators", () => {
    expect(known(...cqDept)).toEqual({
      "budget.initial@2022": "5000万元 部门!C4",
      "budget.adjusted@2022": "5400万元 部门!D4",
      "spend.total@2022": "5292万元 部门!E4",
      "form.initial.appropriation@2022": "5000万元 部门!C5",
      "form.adjusted.appropriation@2022": "5400万元 部门!D5",
      "form.spend.appropriation@2022": "5292万元 部门!E5",
      "printed.execution@2022": "98% 部门!F4",
      "printed.total@2022": "99.47分 部门!J10",
    });
    expect(facts(...cqDept).indicators.map(({ target, actual, full, claimed }) => [target?.text, actual?.text, full?.value.toFixed(), claimed?.value.toFixed()])).toEqual([
      ["≥12万吨", "12.5万吨", "30", "30"],
      ["≥92%", "91%", "30", "29.67"],
      ["≤50件", "48件", "30", "30"],
    ]);
  });

  test("one row of money without a label, its unit in the headers over its own", () => {
    const form = sheet("部门", [
      ["部门整体绩效自评表"],
      ["（2023年度）"],
      ["部门名称", "某市融媒体中心", "", "部门支出预算数（万元）", "", "预算执行情况（万元）"],
      ["", "", "", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "执行率权重（分）"],
      ["", "", "", 1200, 1350.5, 1310.2, 97.02, 10],
      ["当年整体绩效目标", "年初绩效目标", "", "全年目标", "", "实际完成情况"],
      ["绩效指标", "指标名称", "计量单位", "指标性质", "年初指标值", "全年完成值", "指标权重（分）", "指标得分（分）"],
      ["", "播出时长", "小时", "≥", 3000, 3205, 60, 60],
      ["", "满意度", "%", "≥", 90, 95, 30, 30],
    ], ["D3:E3", "F3:H3", "B3:C5"]);
    expect(known(form)).toEqual({
      "budget.initial@2023": "1200万元 部门!D5",
      "budget.adjusted@2023": "1350.5万元 部门!E5",
      "spend.total@2023": "1310.2万元 部门!F5",
      "printed.execution@2023": "97.02% 部门!G5",
    });
  });

  test("a form in which only a part of the money is filled tells no total", () => {
    const part = sheet("部门", [["2023年度部门整体绩效自评表"], ["", "年初预算数", "全年预算数", "全年执行数", "单位：万元"], ["其中：财政拨款", 500, 480, 470]]);
    expect(Object.keys(known(part))).toEqual(["form.initial.appropriation@2023", "form.adjusted.appropriation@2023", "form.spend.appropriation@2023"]);
  });
});
