import { facts, kinds, known, sheet } from "./sheet";

describe("部门整体支出绩效自评表", () => {
  test("宁德: numbered columns with formulas in their headers", () => {
    const ningde = sheet("整体自评", [
      ["2018年度部门整体支出绩效自评表"],
      ["部门名称：某市委办公室"],
      ["资金结构（元）", "预算安排", null, null, null, "拨付情况", null, "结余情况", null],
      [null, "年初部门预算安排金额①", "历年结余结转②", "年中调整金额③", "小计④=①+②+③", "年度拨付金额⑤", "支出实现率（%）⑥=⑤/④", "本年度结余金额⑦=④−⑤", "资金结余率（%）⑧=⑦/④"],
      ["财政资金小计", 2537695, 213722.82, 0, 2751417.82, 2546673.98, "93%", 204743.84, "7%"],
      ["其他资金小计", null, null, null, null, null, null, null, null],
      ["合计", 2537695, 213722.82, 0, 2751417.82, 2546673.98, "93%", 204743.84, "7%"],
    ], ["B3:E3", "F3:G3", "H3:I3", "A3:A4"]);
    expect(known(ningde)).toEqual({
      "budget.initial@2018": "2537695元 整体自评!B7",
      "carryover.opening@2018": "213722.82元 整体自评!C7",
      "budget.adjustment@2018": "0元 整体自评!D7",
      "budget.adjusted@2018": "2751417.82元 整体自评!E7",
      "funds.paid@2018": "2546673.98元 整体自评!F7",
      "carryover.closing@2018": "204743.84元 整体自评!H7",
    });
  });

  test("national style: a row a task, its money split over three columns", () => {
    const national = sheet("自评", [
      ["部门整体支出绩效自评表"],
      ["（2021年度）", null, null, null, null, null, null, null, "单位：万元"],
      ["部门名称", "某省水利厅"],
      ["年度主要任务", "主要内容", "预算数", null, null, "执行数", null, null, "执行率"],
      [null, null, "总额", "财政拨款", "其他资金", "总额", "财政拨款", "其他资金", null],
      ["防汛抗旱", "物资储备和演练", 300, 300, 0, 290, 290, 0, "96.67%"],
      ["水资源管理", "取水许可", 200, 150, 50, 190, 145, 45, "95%"],
      ["金额合计", null, 500, 450, 50, 480, 435, 45, "96%"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "演练次数", "≥3次", "4次", 50, 50],
      ["总分", null, null, null, null, 100, 97.5],
    ], ["C4:E4", "F4:H4", "A4:A5", "B4:B5", "I4:I5", "A11:E11"]);
    expect(known(national)).toEqual({
      "budget.adjusted@2021": "500万元 自评!C8",
      "spend.total@2021": "480万元 自评!F8",
      "printed.execution@2021": "96% 自评!I8",
      "printed.total@2021": "97.5分 自评!G11",
    });
    expect(facts(national).indicators).toHaveLength(1);
    expect(facts(national).organisation?.text).toBe("某省水利厅");
  });

  test("花都: the scale of spending by source of funds", () => {
    const huadu = sheet("自评", [
      ["部门整体支出绩效自评表"],
      ["评价年度：2020年度", null, null, null, "单位：万元"],
      ["单位名称", "某区科技局"],
      ["年度部门整体支出规模", "按资金来源", "年初预算", "调整后预算数", "实际支出"],
      [null, "财政拨款", 800, 820, 815],
      [null, "其他资金", 20, 20, 18],
      [null, "合计", 820, 840, 833],
      ["未能完成原因", "采购推迟"],
    ]);
    expect(known(huadu)).toEqual({
      "budget.initial@2020": "820万元 自评!C7",
      "budget.adjusted@2020": "840万元 自评!D7",
      "spend.total@2020": "833万元 自评!E7",
      "form.initial.appropriation@2020": "800万元 自评!C5",
      "form.initial.other@2020": "20万元 自评!C6",
      "form.adjusted.appropriation@2020": "820万元 自评!D5",
      "form.adjusted.other@2020": "20万元 自评!D6",
      "form.spend.appropriation@2020": "815万元 自评!E5",
      "form.spend.other@2020": "18万元 自评!E6",
    });
  });

  test.each([
    ["its scoring sheet", "部门整体支出绩效自评指标评分表", ["一级指标", "二级指标", "三级指标", "分值", "自评得分"], ["scoring-sheet"]],
    ["the plan to make it", "关于开展部门整体支出绩效自评工作的安排", ["阶段", "时间", "负责科室"], []],
  ] as const)("%s is not the form", (_name, title, header, expected) => {
    expect(kinds(sheet("表", [[title], ["2021年度"], header, ["投入", "预算配置", "在职人员控制率", 5, 5]]))).toEqual(expected);
  });
});
