import { known, sheet } from "../kinds/sheet";

const final04 = [sheet("4", [
    ["财政拨款收入支出决算总表"],
    ["公开04表"],
    ["部门：某县残联", "", "", "2021年度", "", "", "", "单位：万元"],
    ["收入", "", "", "支出", "", "", "", ""],
    ["项目", "行次", "金额", "项目", "行次", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ["栏次", "", 1, "栏次", "", 2, 3, 4, 5],
    ["一、一般公共预算财政拨款", 1, 300, "一、一般公共服务支出", 33, 0, 0, 0, 0],
    ["二、政府性基金预算财政拨款", 2, 20, "八、社会保障和就业支出", 40, 310, 310, 0, 0],
    ["三、国有资本经营预算财政拨款", 3, 0, "二十四、其他支出", 56, 15, 0, 15, 0],
    ["本年收入合计", 9, 320, "本年支出合计", 59, 325, 310, 15, 0],
    ["年初财政拨款结转和结余", 10, 10, "年末财政拨款结转和结余", 60, 5, 0, 5, 0],
    ["  一般公共预算财政拨款", 11, 10, "", 61, "", "", "", ""],
    ["  政府性基金预算财政拨款", 12, 0, "", 62, "", "", "", ""],
    ["总计", 14, 330, "总计", 64, 330, 310, 20, 0],
  ])];

describe("final-04-carried", () => {
  test("公开04: what was carried over of each kind stands under the same words as the income", () => {
    expect(known(...final04)).toEqual({
      "income.general@2021": "300万元 '4'!C7",
      "income.fund@2021": "20万元 '4'!C8",
      "income.capital@2021": "0万元 '4'!C9",
      "income.appropriation@2021": "320万元 '4'!C10",
      "appropriation.opening@2021": "10万元 '4'!C11",
      "general.opening@2021": "10万元 '4'!C12",
      "fund.opening@2021": "0万元 '4'!C13",
      "appropriation.closing@2021": "5万元 '4'!F11",
      "general.closing@2021": "0万元 '4'!G11",
      "fund.closing@2021": "5万元 '4'!H11",
      "appropriation.spend@2021": "325万元 '4'!F10",
      "appropriation.spend.general@2021": "310万元 '4'!G10",
      "appropriation.spend.fund@2021": "15万元 '4'!H10",
      "appropriation.spend.capital@2021": "0万元 '4'!I10",
    });
  });
});
