import { kinds, known, sheet } from "./sheet";

describe("公务用车情况表", () => {
  test("公务用车情况表 with 编制 and 实有", () => {
    const cars = sheet("车", [["公务用车情况表"], ["2021年末"], ["项目", "计量单位", "数量"], ["公务用车编制数", "辆", 3], ["实有车辆数", "辆", "2辆"]]);
    expect(Object.values(known(cars))).toEqual(["2辆 车!C5", "3辆 车!C4"]);
  });

  test("what vehicles cost is no table of vehicles", () => {
    expect(kinds(sheet("费", [["公务用车运行维护费明细表"], ["2021年", "单位：元"], ["车牌号", "数量", "金额"], ["某A12345", 1, 3000]]))).toEqual([]);
  });
});
