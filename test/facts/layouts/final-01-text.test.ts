import { facts, known, sheet } from "../kinds/sheet";

const final01text = [sheet("Sheet3", [
    ["收入支出决算总表"],
    ["", "", "", "", "", "公开01表"],
    ["公开部门：某区某局", "", "", "", "", "金额单位：元"],
    ["收     入", "", "", "支     出", "", ""],
    ["项    目", "行次", "金额", "项目（按功能分类）", "行次", "金额"],
    ["栏    次", "", "1", "栏    次", "", "2"],
    ["一、一般公共预算财政拨款收入", "1", "11, 122, 315.04", "一、一般公共服务支出", "31", "13, 628, 965.89"],
    ["二、政府性基金预算财政拨款收入", "2", "13, 628, 965.89", "二、外交支出", "32", ""],
    ["三、国有资本经营预算财政拨款收入", "3", "", "三、国防支出", "33", "—"],
    ["四、上级补助收入", "4", "1, 003, 618.46", "四、公共安全支出", "34", "-"],
    ["本 年 收 入 合 计", "27", "２５, 754, 899.39", "本 年 支 出 合 计", "57", "25, 754, 899.39"],
    ["使用非财政拨款结余", "28", "", "结余分配", "58", ""],
    ["年初结转和结余", "29", "0.00", "年末结转和结余", "59", "0.00"],
    ["总    计", "30", "25, 754, 899.39", "总    计", "60", "25, 754, 899.39"],
    ["注：1.本表反映部门本年度的总收支和年初、年末结转结余情况。"],
],
    ["A1:F1", "A4:C4", "D4:F4"])];

describe("final-01-text", () => {
  test("公开01 with every number as text, blank, 0.00, - and —, and no year anywhere", () => {
    expect(known(...final01text)).toEqual({
      "income.general@null": "11122315.04元 Sheet3!C7",
      "income.fund@null": "13628965.89元 Sheet3!C8",
      "income.superior@null": "1003618.46元 Sheet3!C10",
      "income.total@null": "25754899.39元 Sheet3!C11",
      "carryover.opening@null": "0元 Sheet3!C13",
      "income.grandTotal@null": "25754899.39元 Sheet3!C14",
      "spend.class201@null": "13628965.89元 Sheet3!F7",
      "spend.class203@null": "0元 Sheet3!F9",
      "spend.class204@null": "0元 Sheet3!F10",
      "spend.total@null": "25754899.39元 Sheet3!F11",
      "carryover.closing@null": "0元 Sheet3!F13",
      "spend.grandTotal@null": "25754899.39元 Sheet3!F14",
    });
    expect(facts(...final01text).questions.map(({ code }) => code)).toEqual(["YEAR-UNKNOWN"]);
    expect(facts(...final01text).facts.filter(({ state }) => state === "contradictory" || state === "unreadable").map(({ id, year }) => `${id}@${year}`)).toEqual([]);
  });
});
