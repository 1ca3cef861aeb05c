import { kinds, known, sheet } from "./sheet";

describe("政府性基金、国有资本经营预算支出表", () => {
  test.each([
    ["政府性基金预算支出表", "budget-fund", "budget.fund.spend"],
    ["国有资本经营预算支出表", "budget-capital", "budget.capital.spend"],
  ])("%s", (title, kind, fact) => {
    const table = sheet("表", [[`2020年${title}`], [null, null, null, null, "单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", null, 30, 0, 30], ["212", "城乡社区支出", 30, 0, 30]]);
    expect(kinds(table)).toEqual([kind]);
    expect(known(table)).toEqual({ [`${fact}@2020`]: "30万元 表!C4" });
  });

  test("an empty one with a note stays empty", () => {
    const empty = sheet("表", [["2020年政府性基金预算支出表"], ["单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", null, null, null, null], ["注：本部门无政府性基金预算，故本表为空。"]]);
    expect(known(empty)).toEqual({});
  });
});
