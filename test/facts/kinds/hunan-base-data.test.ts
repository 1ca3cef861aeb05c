import { facts, known, sheet } from "./sheet";

const book = [
  sheet("基础数据", [
    ["2020年度部门整体支出绩效评价基础数据表"],
    ["填报单位：某县交通运输局", "", "", "", "", "单位：万元"],
    ["经费控制情况", "2019年决算数", "", "2020年预算数", "", "2020年决算数"],
    ["“三公”经费", "45.6", "", "40", "", "32.18"],
    ["政府采购金额", "——", "", "300", "", "285"],
    ["部门整体支出预算调整", "——", "", "——", "", "126.4"],
  ], [3, 4, 5, 6].flatMap((row) => [`B${row}:C${row}`, `D${row}:E${row}`, `F${row}:G${row}`])),
];

describe("部门整体支出绩效评价基础数据表", () => {
  test("a figure merged over two columns is said once; the dashes that the form prints are no zeros", () => {
    expect(known(...book)).toEqual({
      "threePublic.budget@2020": "40万元 基础数据!D4",
      "threePublic.actual@2019": "45.6万元 基础数据!B4",
      "threePublic.actual@2020": "32.18万元 基础数据!F4",
      "procurement.budget@2020": "300万元 基础数据!D5",
      "procurement.actual@2020": "285万元 基础数据!F5",
      "budget.adjustment@2020": "126.4万元 基础数据!F6",
    });
    expect(facts(...book).facts.every(({ readings }) => new Set(readings.map(({ at }) => `${at.row}:${at.column}`)).size === readings.length)).toBe(true);
  });
});
