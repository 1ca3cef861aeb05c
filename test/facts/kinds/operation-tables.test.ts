import { kinds, known, sheet } from "./sheet";

describe("机关运行经费支出情况表", () => {
  test("two years side by side", () => {
    const running = sheet("运行", [
      ["2021年度机关运行经费支出情况表"],
      [null, null, "单位：万元"],
      ["项目", "上年决算数", "本年决算数"],
      ["1.办公费", 5.2, 4.8],
      ["2.印刷费", 0.5, "—"],
      ["3.会议费", null, 0.6],
      ["合计", 61.3, 58.4],
    ]);
    expect(known(running)).toEqual({
      "agency.office@2020": "5.2万元 运行!B4",
      "agency.office@2021": "4.8万元 运行!C4",
      "agency.printing@2020": "0.5万元 运行!B5",
      "agency.printing@2021": "0万元 运行!C5",
      "agency.meeting@2021": "0.6万元 运行!C6",
      "agency.total@2020": "61.3万元 运行!B7",
      "agency.total@2021": "58.4万元 运行!C7",
    });
  });

  test("its budget is not what was spent", () => {
    expect(kinds(sheet("表", [["机关运行经费预算表"], ["2021年", "单位：万元"], ["项目", "金额"], ["合计", 60]]))).toEqual([]);
  });
});

describe("“三公”经费和机关运行经费情况表", () => {
  const information = sheet("信息", [
    ["机构运行信息表", null, null, null, null, null],
    ["编制单位：某市档案馆", null, null, null, null, "2021年度"],
    [null, null, null, null, null, "金额单位：元"],
    ["项目", "行次", "统计数", "项目", "行次", "统计数"],
    ["栏次", null, 1, "栏次", null, 2],
    ["一、“三公”经费支出", 1, "—", "四、机关运行经费", 23, 153000.5],
    ["（一）支出合计", 2, 25400, "五、国有资产占用情况", 24, "—"],
    ["1．因公出国（境）费", 3, 0, "（一）车辆数合计（辆）", 25, 3],
    ["2．公务用车购置及运行维护费", 4, 21000, "1．副部（省）级及以上领导用车", 26, 0],
    ["（1）公务用车购置费", 5, 0, "5．执法执勤用车", 30, 1],
    ["（2）公务用车运行维护费", 6, 21000, "6．特种专业技术用车", 31, 1],
    ["3．公务接待费", 7, 4400, "六、政府采购支出信息", 36, "—"],
    ["（二）相关统计数", 11, "—", "（一）政府采购支出合计", 37, 88000],
    ["1．因公出国（境）团组数（个）", 12, 0, "1．政府采购货物支出", 38, 80000],
    ["5．国内公务接待批次（个）", 16, 6, "2．政府采购工程支出", 39, 0],
    ["6．国内公务接待人次（人）", 18, 55, "3．政府采购服务支出", 40, 8000],
  ]);

  test("two blocks of one table, amounts and counts mixed", () => {
    expect(known(information)).toEqual({
      "threePublic.actual@2021": "25400元 信息!C7",
      "threePublic.abroad.actual@2021": "0元 信息!C8",
      "threePublic.vehicles.actual@2021": "21000元 信息!C9",
      "threePublic.vehiclePurchase.actual@2021": "0元 信息!C10",
      "threePublic.vehicleRunning.actual@2021": "21000元 信息!C11",
      "threePublic.reception.actual@2021": "4400元 信息!C12",
      "threePublic.missions@2021": "0个 信息!C14",
      "threePublic.receptions@2021": "6个 信息!C15",
      "threePublic.guests@2021": "55人次 信息!C16",
      "agency.total@2021": "153000.5元 信息!F6",
      "vehicles.total@2021": "3辆 信息!F8",
      "vehicles.ministerial@2021": "0辆 信息!F9",
      "vehicles.enforcement@2021": "1辆 信息!F10",
      "vehicles.special@2021": "1辆 信息!F11",
      "procurement.actual@2021": "88000元 信息!F13",
      "procurement.goods@2021": "80000元 信息!F14",
      "procurement.works@2021": "0元 信息!F15",
      "procurement.services@2021": "8000元 信息!F16",
    });
  });

  test("the heading row with its dash is not an amount of zero", () => {
    expect(known(information)["threePublic.actual@2021"]).not.toBe("0元 信息!C6");
  });
});

describe("国有资产、公务用车", () => {
  test("云南: one wide row, fixed assets by kind", () => {
    const wide = sheet("资产", [
      ["国有资产使用情况表"],
      ["2022年度", null, null, null, null, null, null, null, null, "金额单位：元"],
      ["项目", "行次", "资产总额", "流动资产", "固定资产", null, null, null, "在建工程", "无形资产"],
      [null, null, null, null, "小计", "房屋构筑物", "车辆", "其他固定资产", null, null],
      ["栏次", null, 1, 2, 3, 4, 5, 6, 7, 8],
      ["合计", 1, 5200000, 1200000, 3900000, 2500000, 300000, 1100000, 0, 100000],
    ], ["E3:H3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "I3:I4", "J3:J4"]);
    expect(known(wide)).toEqual({ "asset.all@2022": "5200000元 资产!C6", "asset.total@2022": "3900000元 资产!E6" });
  });

  test("what is held: vehicles by use, in numbers", () => {
    const held = sheet("占用", [["2021年国有资产占用情况表"], ["项目", "数量"], ["车辆数合计（辆）", 4], ["一般公务用车（辆）", 2], ["执法执勤用车（辆）", 2], ["单价50万元以上通用设备（台、套）", 1]]);
    expect(known(held)).toEqual({ "vehicles.total@2021": "4辆 占用!B3", "vehicles.official@2021": "2辆 占用!B4", "vehicles.enforcement@2021": "2辆 占用!B5" });
  });

  test("公务用车情况表 with 编制 and 实有", () => {
    const cars = sheet("车", [["公务用车情况表"], ["2021年末"], ["项目", "计量单位", "数量"], ["公务用车编制数", "辆", 3], ["实有车辆数", "辆", "2辆"]]);
    expect(Object.values(known(cars))).toEqual(["2辆 车!C5", "3辆 车!C4"]);
  });

  test("what vehicles cost is no table of vehicles", () => {
    expect(kinds(sheet("费", [["公务用车运行维护费明细表"], ["2021年", "单位：元"], ["车牌号", "数量", "金额"], ["某A12345", 1, 3000]]))).toEqual([]);
  });
});
