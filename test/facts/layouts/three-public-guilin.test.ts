import { known, sheet } from "../kinds/sheet";

const guilin = [sheet("a", [
    ["2020年“三公”经费预算表"],
    ["单位名称：某县水利局", "", "单位：万元"],
    ["项目", "本年预算数", "其中：公共预算财政拨款"],
    ["合计", 34.35, 34.35],
    ["1.因公出国（境）费用", 0, 0],
    ["2.公务接待费", 1.7, 1.7],
    ["3.公务用车费", 0, 0],
    ["其中：（1）公务用车运行维护费", 32.65, 32.65],
    ["（2）公务用车购置", 0, 0],
  ])];

describe("three-public-guilin", () => {
  test("三公 down the page, the parent left at zero over a filled 其中 row", () => {
    expect(known(...guilin)).toEqual({
      "threePublic.budget@2020": "34.35万元 a!B4",
      "threePublic.abroad.budget@2020": "0万元 a!B5",
      "threePublic.vehicles.budget@2020": "32.65万元 a!B8",
      "threePublic.vehiclePurchase.budget@2020": "0万元 a!B9",
      "threePublic.vehicleRunning.budget@2020": "32.65万元 a!B8",
      "threePublic.reception.budget@2020": "1.7万元 a!B6",
    });
  });
});
