import { kinds, known, sheet } from "./sheet";

describe("收入支出决算总表", () => {
  test("the internal form: three blocks side by side, each with 年初预算数, 全年预算数 and 决算数", () => {
    const internal = sheet("财决01", [
      ["收入支出决算总表", null, null, null, null, null, null, null, null, null, null, null, null, null, "财决01表"],
      ["编制单位：某市档案馆", null, null, null, null, "2022年度", null, null, null, null, null, null, null, null, "金额单位：元"],
      ["收入", null, null, null, null, "支出", null, null, null, null, null, null, null, null, null],
      ["项目", "行次", "年初预算数", "全年预算数", "决算数", "项目（按功能分类）", "行次", "年初预算数", "全年预算数", "决算数", "项目（按支出性质和经济分类）", "行次", "年初预算数", "全年预算数", "决算数"],
      ["栏次", null, 1, 2, 3, "栏次", null, 4, 5, 6, "栏次", null, 7, 8, 9],
      ["一、一般公共预算财政拨款收入", 1, 900.5, 950, 950, "一、一般公共服务支出", 32, 800, 850, 840.25, "一、基本支出", 58, 600, 620, 615.25],
      ["二、政府性基金预算财政拨款收入", 2, 0, 0, 0, "八、社会保障和就业支出", 39, 100.5, 100, 100, "　　人员经费", 59, 500, 520, 518],
      ["三、国有资本经营预算财政拨款收入", 3, null, null, null, null, 40, null, null, null, "　　公用经费", 60, 100, 100, 97.25],
      ["四、上级补助收入", 4, 0, 0, 0, null, 41, null, null, null, "二、项目支出", 61, 300.5, 330, 325],
      ["本年收入合计", 27, 900.5, 950, 950, "本年支出合计", 57, 900.5, 950, 940.25, "本年支出合计", 84, 900.5, 950, 940.25],
      ["年初结转和结余", 29, 0, 0, 0, "年末结转和结余", 59, 0, 0, 9.75, null, null, null, null, null],
    ]);
    expect(known(internal)).toEqual({
      "income.general@2022": "950元 财决01!E6",
      "income.fund@2022": "0元 财决01!E7",
      "income.superior@2022": "0元 财决01!E9",
      "income.total@2022": "950元 财决01!E10",
      "carryover.opening@2022": "0元 财决01!E11",
      "spend.class201@2022": "840.25元 财决01!J6",
      "spend.class208@2022": "100元 财决01!J7",
      "spend.total@2022": "940.25元 财决01!J10",
      "carryover.closing@2022": "9.75元 财决01!J11",
      "spend.basic@2022": "615.25元 财决01!O6",
      "spend.personnel@2022": "518元 财决01!O7",
      "publicOutlay.actual@2022": "97.25元 财决01!O8",
      "spend.project@2022": "325元 财决01!O9",
      "budget.income.general@2022": "900.5元 财决01!C6",
      "budget.income.fund@2022": "0元 财决01!C7",
      "budget.income.total@2022": "900.5元 财决01!C10",
      "budget.initial@2022": "900.5元 财决01!H10",
      "budget.spend.total@2022": "900.5元 财决01!H10",
      "budget.adjusted@2022": "950元 财决01!I10",
      "budget.spend.basic@2022": "600元 财决01!M6",
      "budget.spend.personnel@2022": "500元 财决01!M7",
      "publicOutlay.budget@2022": "100元 财决01!M8",
      "budget.spend.project@2022": "300.5元 财决01!M9",
    });
  });

  test("before 2019 the first row is 财政拨款收入", () => {
    const older = sheet("01", [
      ["收入支出决算总表"],
      ["2018年度", null, null, null, null, "单位：元"],
      ["项目", "行次", "金额", "项目", "行次", "金额"],
      ["一、财政拨款收入", 1, "1,200.00", "一、一般公共服务支出", 20, "1,150.00"],
      ["本年收入合计", 8, "1,200.00", "本年支出合计", 30, "1,150.00"],
    ]);
    expect(known(older)).toEqual({
      "income.appropriation@2018": "1200元 '01'!C4",
      "income.total@2018": "1200元 '01'!C5",
      "spend.class201@2018": "1150元 '01'!F4",
      "spend.total@2018": "1150元 '01'!F5",
    });
  });

  test("of appropriations only, it is another table", () => {
    const other = sheet("04", [
      ["财政拨款收入支出决算总表"],
      ["2019年度", null, null, null, null, "单位：元"],
      ["项目", "行次", "金额", "项目", "行次", "合计", "一般公共预算财政拨款"],
      ["本年收入合计", 8, 1200, "本年支出合计", 30, 1150, 1150],
    ]);
    expect(kinds(other)).toEqual(["final-04-appropriation"]);
  });
});
