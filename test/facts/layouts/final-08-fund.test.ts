import { facts, known, sheet } from "../kinds/sheet";

const fund08 = [sheet("8", [
    ["政府性基金预算财政拨款收入支出决算表"],
    ["", "", "", "", "", "", "", "公开08表"],
    ["部门：某县残联", "", "", "", "", "", "", "单位：万元"],
    ["项目", "", "年初结转和结余", "本年收入", "本年支出", "", "", "年末结转和结余"],
    ["功能分类科目编码", "科目名称", "", "", "小计", "基本支出", "项目支出", ""],
    ["栏次", "", 1, 2, 3, 4, 5, 6],
    ["合计", "", 0, 20, 15, 0, 15, 5],
    ["229", "其他支出", 0, 20, 15, 0, 15, 5],
    ["22960", "彩票公益金安排的支出", 0, 20, 15, 0, 15, 5],
    ["2296006", "用于残疾人事业的彩票公益金支出", 0, 20, 15, 0, 15, 5],
],
    ["A4:B4", "E4:G4", "C4:C5", "D4:D5", "H4:H5"]) , sheet("9",[["国有资本经营预算财政拨款支出决算表"],
    ["部门：某县残联", "", "", "", "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["栏次", "", 1, 2, 3],
    ["合计", "", "", "", ""],
    ["注：本部门无国有资本经营预算财政拨款支出，故本表为空。"]])];

describe("final-08-fund", () => {
  test("公开08 with 小计 under 本年支出, and an empty 公开09", () => {
    expect(known(...fund08)).toEqual({
      "fund.opening@null": "0万元 '8'!C7",
      "income.fund@null": "20万元 '8'!D7",
      "appropriation.spend.fund@null": "15万元 '8'!E7",
      "fund.closing@null": "5万元 '8'!H7",
    });
    expect(facts(...fund08).questions.map(({ code }) => code)).toEqual(["YEAR-UNKNOWN"]);
    expect(facts(...fund08).facts.filter(({ state }) => state === "contradictory" || state === "unreadable").map(({ id, year }) => `${id}@${year}`)).toEqual([]);
  });
});
