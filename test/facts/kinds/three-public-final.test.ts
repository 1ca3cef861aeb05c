import { kinds, known, sheet } from "./sheet";

describe("“三公”经费, three shapes", () => {
  test("a comparison with the year before: the change is of this year, its base of the last", () => {
    const comparison = sheet("三公", [
      ["2018年度“三公”经费支出决算对比表", null, null, null, null],
      ["部门：某县教育局", null, null, null, "单位：元"],
      ["项目", "上年决算数", "本年决算数", "比上年增、减情况", null],
      [null, null, null, "增、减金额", "增、减幅度"],
      ["合计", 1607, 1494, -113, "−7.03%"],
      ["1.因公出国（境）费", 0, 0, 0, "—"],
      ["2.公务接待费", 607, 494, -113, "-18.6%"],
      ["3.公务用车购置及运行费", 1000, 1000, 0, 0],
      ["其中：（1）公务用车购置费", null, null, null, null],
      ["（2）公务用车运行费", 1000, 1000, null, null],
    ], ["A1:E1", "D3:E3", "A3:A4", "B3:B4", "C3:C4"]);
    expect(known(comparison)).toEqual({
      "threePublic.actual@2017": "1607元 三公!B5",
      "threePublic.actual@2018": "1494元 三公!C5",
      "threePublic.change@2018": "-113元 三公!D5",
      "threePublic.changeRate@2018": "-7.03% 三公!E5",
      "threePublic.abroad.actual@2017": "0元 三公!B6",
      "threePublic.abroad.actual@2018": "0元 三公!C6",
      "threePublic.reception.actual@2017": "607元 三公!B7",
      "threePublic.reception.actual@2018": "494元 三公!C7",
      "threePublic.vehicles.actual@2017": "1000元 三公!B8",
      "threePublic.vehicles.actual@2018": "1000元 三公!C8",
      "threePublic.vehicleRunning.actual@2017": "1000元 三公!B10",
      "threePublic.vehicleRunning.actual@2018": "1000元 三公!C10",
    });
  });

  test("named years instead of 上年 and 本年", () => {
    const comparison = sheet("三公", [
      ["三公经费增减变化情况表"],
      ["单位：万元"],
      ["项目", "2020年决算数", "2021年决算数", "2021年比2020年增减额"],
      ["三公经费合计", "3.20", "2.90", "-0.30"],
    ]);
    expect(known(comparison)).toEqual({
      "threePublic.actual@2020": "3.2万元 三公!B4",
      "threePublic.actual@2021": "2.9万元 三公!C4",
      "threePublic.change@2021": "-0.3万元 三公!D4",
    });
  });

  test("a plan to save on it is no table of it", () => {
    expect(kinds(sheet("通知", [["关于压减“三公”经费支出的情况说明"], ["各科室压减5%，全年不超过3万元。"]]))).toEqual([]);
  });

  test("its budget alone gives no 决算", () => {
    const budget = sheet("预算", [["“三公”经费支出预算表"], ["2021年", null, "单位：万元"], ["项目", "2021年预算数"], ["合计", 3]]);
    expect(known(budget)).toEqual({ "threePublic.budget@2021": "3万元 预算!B4" });
  });
});
