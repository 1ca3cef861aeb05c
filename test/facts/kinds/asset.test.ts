import { known, sheet } from "./sheet";

describe("国有资产情况表", () => {
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

  test("amounts of an asset list are no vehicles", () => {
    const list = sheet("资产", [["固定资产情况表"], ["2021年末", "单位：元"], ["项目", "年末数"], ["固定资产合计", 500000], ["车辆", 300000]]);
    expect(known(list)).toEqual({ "asset.total@2021": "500000元 资产!B4" });
  });
});
