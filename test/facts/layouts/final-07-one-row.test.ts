import { known, sheet } from "../kinds/sheet";

const oneRow07 = [sheet("三公", [
    ["一般公共预算财政拨款“三公”经费支出决算表"],
    ["公开07表"],
    ["单位：某区文化馆", "", "", "", "", "", "", "", "", "", "2023年", "金额单位：万元"],
    ["预算数", "", "", "", "", "", "决算数", "", "", "", "", ""],
    ["合计", "因公出国（境）费", "公务用车购置及运行费", "", "", "公务接待费", "合计", "因公出国（境）费", "公务用车购置及运行费", "", "", "公务接待费"],
    ["", "", "小计", "公务用车购置费", "公务用车运行费", "", "", "", "小计", "公务用车购置费", "公务用车运行费", ""],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    [8.5, 0, 6, 0, 6, 2.5, 7.36, 0, 5.86, 0, 5.86, 1.5],
    ["注：本表反映部门本年度“三公”经费支出预决算情况。"],
],
    ["A4:F4", "G4:L4", "C5:E5", "I5:K5", "A5:A6", "B5:B6", "F5:F6", "G5:G6", "H5:H6", "L5:L6"])];

describe("final-07-one-row", () => {
  test("公开07: one row of figures under three rows of headers and a row of column numbers", () => {
    expect(known(...oneRow07)).toEqual({
      "threePublic.budget@2023": "8.5万元 三公!A8",
      "threePublic.abroad.budget@2023": "0万元 三公!B8",
      "threePublic.vehicles.budget@2023": "6万元 三公!C8",
      "threePublic.vehiclePurchase.budget@2023": "0万元 三公!D8",
      "threePublic.vehicleRunning.budget@2023": "6万元 三公!E8",
      "threePublic.reception.budget@2023": "2.5万元 三公!F8",
      "threePublic.actual@2023": "7.36万元 三公!G8",
      "threePublic.abroad.actual@2023": "0万元 三公!H8",
      "threePublic.vehicles.actual@2023": "5.86万元 三公!I8",
      "threePublic.vehiclePurchase.actual@2023": "0万元 三公!J8",
      "threePublic.vehicleRunning.actual@2023": "5.86万元 三公!K8",
      "threePublic.reception.actual@2023": "1.5万元 三公!L8",
    });
  });
});
