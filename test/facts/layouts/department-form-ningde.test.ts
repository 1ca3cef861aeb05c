import { facts, known, sheet } from "../kinds/sheet";

const ningde = [sheet("自评", [
    ["2018年度部门整体支出绩效自评表"],
    ["部门名称", "某县公路局"],
    ["资金结构（万元）", "预算安排", "", "", "", "拨付情况", "", "结余情况", ""],
    ["", "年初部门预算安排金额①", "历年结余结转②", "年中调整金额③", "小计④=①+②+③", "年度拨付金额⑤", "支出实现率（%）⑥=⑤/④", "本年度结余金额⑦=④-⑤", "资金结余率（%）⑧=⑦/④"],
    ["财政资金小计", 2537695, 213722.82, 0, 2751417.82, 2546673.98, "93%", 204743.84, "7%"],
    ["①中央及省级", 0, 0, 0, 0, 0, "", 0, ""],
    ["②市级", 0, 0, 0, 0, 0, "", 0, ""],
    ["③县", 2537695, 213722.82, 0, 2751417.82, 2546673.98, "93%", 204743.84, "7%"],
    ["其他资金小计", 0, 0, 0, 0, 0, "", 0, ""],
    ["合计", 2537695, 213722.82, 0, 2751417.82, 2546673.98, "93%", 204743.84, "7%"],
    ["年度总体目标完成情况", "预期目标", "", "", "", "实际完成情况"],
    ["", "养护道路", "", "", "", "已完成"],
    ["年度绩效指标完成情况", "一级指标", "二级指标", "三级指标", "指标解释", "绩效目标值", "实际完成值", "指标分值", "得分"],
    ["", "产出指标（60分）", "数量指标", "养护里程", "全年养护", "120公里", "118公里", 30, 29],
    ["", "", "质量指标", "合格率", "验收合格", "100%", "100%", 30, 30],
    ["", "效益指标（30分）", "社会效益", "通行", "改善", "明显改善", "明显改善", 30, 28],
],
    ["A3:A4", "B3:E3", "F3:G3", "H3:I3"]), sheet("支出", [["2018年度支出决算表"],
    ["", "", "", "", "", "", "单位：元"],
    ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
    ["合计", "", 2546673.98, 2000000, 546673.98]])];

describe("department-form-ningde", () => {
  test("a form headed 万元 that holds 元, beside a final account", () => {
    expect(known(...ningde)).toEqual({
      "budget.adjustment@2018": "0万元 自评!D10",
    });
    expect(facts(...ningde).questions.map(({ code }) => code)).toEqual(["UNIT-CONTRADICTED", "UNIT-CONTRADICTED"]);
    expect(facts(...ningde).facts.filter(({ state }) => state === "contradictory" || state === "unreadable").map(({ id, year }) => `${id}@${year}`)).toEqual(["budget.initial@2018", "carryover.opening@2018", "budget.adjusted@2018", "funds.paid@2018", "carryover.closing@2018", "spend.total@2018", "spend.basic@2018", "spend.project@2018"]);
    expect(facts(...ningde).indicators.map(({ target, actual, full, claimed }) => [target?.text, actual?.text, full?.value.toFixed(), claimed?.value.toFixed()])).toEqual([
      ["120公里", "118公里", "30", "29"],
      ["100%", "100%", "30", "30"],
      ["明显改善", "明显改善", "30", "28"],
    ]);
  });

  test("the same form by itself", () => {
    expect(known(...ningde.slice(0, 1))).toEqual({
      "budget.adjustment@2018": "0万元 自评!D10",
    });
    expect(facts(...ningde.slice(0, 1)).questions.map(({ code }) => code)).toEqual(["UNIT-CONTRADICTED"]);
    expect(facts(...ningde.slice(0, 1)).facts.filter(({ state }) => state === "contradictory" || state === "unreadable").map(({ id, year }) => `${id}@${year}`)).toEqual(["budget.initial@2018", "carryover.opening@2018", "budget.adjusted@2018", "funds.paid@2018", "carryover.closing@2018"]);
    expect(facts(...ningde.slice(0, 1)).indicators.map(({ target, actual, full, claimed }) => [target?.text, actual?.text, full?.value.toFixed(), claimed?.value.toFixed()])).toEqual([
      ["120公里", "118公里", "30", "29"],
      ["100%", "100%", "30", "30"],
      ["明显改善", "明显改善", "30", "28"],
    ]);
  });
});
