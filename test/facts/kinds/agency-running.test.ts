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
