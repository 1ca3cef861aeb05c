import { known, sheet } from "./sheet";

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
