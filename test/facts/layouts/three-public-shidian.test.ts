import { known, sheet } from "../kinds/sheet";

const shidian = [sheet("b", [
    ["某县农业局2020年度“三公”经费决算公开情况对比表"],
    ["", "", "", "", "单位：万元"],
    ["项目", "上年决算数", "本年决算数", "比上年增、减情况", ""],
    ["", "", "", "增、减金额", "增、减幅度"],
    ["合计", 15.5, 14.41, -1.09, "-7.03%"],
    ["1.因公出国（境）费", 0, 0, 0, "—"],
    ["2.公务接待费", 5.16, 4.03, "-1.13", "-21.9%"],
    ["3.公务用车购置及运行费", 10.34, 10.38, 0.04, "0.39%"],
    ["其中：（1）公务用车购置费", 0, 0, 0, ""],
    ["（2）公务用车运行费", 10.34, 10.38, 0.04, "0.39%"],
],
    ["A3:A4", "B3:B4", "C3:C4", "D3:E3"])];

describe("three-public-shidian", () => {
  test("三公 of two years with what changed, 公开情况 in the title", () => {
    expect(known(...shidian)).toEqual({
      "threePublic.change@2020": "-1.09万元 b!D5",
      "threePublic.changeRate@2020": "-7.03% b!E5",
      "threePublic.actual@2019": "15.5万元 b!B5",
      "threePublic.actual@2020": "14.41万元 b!C5",
      "threePublic.abroad.actual@2019": "0万元 b!B6",
      "threePublic.abroad.actual@2020": "0万元 b!C6",
      "threePublic.vehicles.actual@2019": "10.34万元 b!B8",
      "threePublic.vehicles.actual@2020": "10.38万元 b!C8",
      "threePublic.vehiclePurchase.actual@2019": "0万元 b!B9",
      "threePublic.vehiclePurchase.actual@2020": "0万元 b!C9",
      "threePublic.vehicleRunning.actual@2019": "10.34万元 b!B10",
      "threePublic.vehicleRunning.actual@2020": "10.38万元 b!C10",
      "threePublic.reception.actual@2019": "5.16万元 b!B7",
      "threePublic.reception.actual@2020": "4.03万元 b!C7",
    });
  });
});
