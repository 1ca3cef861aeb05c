import { known, sheet } from "./sheet";

describe("一般公共预算财政拨款项目支出决算表", () => {
  test("the total row's total column", () => {
    const projects = sheet("07", [
      ["一般公共预算财政拨款项目支出决算表"],
      ["2022年度", null, null, null, "金额单位：元"],
      ["科目编码", "科目名称", "合计", "工资福利支出", null, "商品和服务支出"],
      [null, null, null, "小计", "基本工资", "小计"],
      ["合计", null, 1344175.2, 200000, 200000, 1144175.2],
    ], ["D3:E3"]);
    expect(known(projects)).toEqual({ "general.project@2022": "1344175.2元 '07'!C5" });
  });
});
