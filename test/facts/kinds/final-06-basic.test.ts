import { known, sheet } from "./sheet";

describe("一般公共预算财政拨款基本支出决算表", () => {
  test("people and running costs across, classes with their codes in one cell down", () => {
    const table = sheet("基本支出", [
      ["2022年度一般公共预算财政拨款基本支出决算表"], ["部门：某县图书馆", "", "", "金额单位：元"],
      ["经济分类科目", "合计", "人员经费", "公用经费"],
      ["合  计", 1200000, 1000000, 200000],
      ["301工资福利支出", 950000, 950000, ""], ["30101基本工资", 400000, 400000, ""], ["302商品和服务支出", 180000, "", 180000], ["30217公务接待费", 8000, "", 8000],
      ["303对个人和家庭的补助", 50000, 50000, ""], ["310资本性支出", 20000, "", 20000],
    ]);
    expect(known(table)).toEqual({
      "general.basic@2022": "1200000元 基本支出!B4",
      "general.personnel@2022": "1000000元 基本支出!C4",
      "general.publicOutlay@2022": "200000元 基本支出!D4",
      "spend.economic301@2022": "950000元 基本支出!B5",
      "spend.economic302@2022": "180000元 基本支出!B7",
      "spend.economic303@2022": "50000元 基本支出!B9",
      "spend.economic310@2022": "20000元 基本支出!B10",
      "general.reception@2022": "8000元 基本支出!B8",
    });
  });
});
