import { sheetView } from "../../src/facts/sheetView";
import { isSignatureRow } from "../../src/facts/signatureRow";
import type { Value } from "./kinds/sheet";
import { known, sheet } from "./kinds/sheet";

const row = (...cells: readonly Value[]) => isSignatureRow(sheetView(sheet("表", [cells])), 0);

describe("rows of signatures under a table", () => {
  test.each([
    ["单位负责人（签字）：", "", "填表人：", "", "联系电话："],
    ["财务负责人:"],
    ["填报日期：2024年3月1日"],
    ["制表人员签章：", "审核人："],
    ["报送时间：2024年3月"],
  ])("%s is one", (...cells) => expect(row(...cells)).toBe(true));

  test.each([
    ["a criterion of whether the report came in time", "报送时间", "按时得满分", 2],
    ["a staff row", "在职人员", 12],
    ["a wide row of data in which a person is named", ...Array.from({ length: 12 }, (_, index) => index), "负责人："],
    ["a sentence", "项目负责人对资金使用情况进行了全过程跟踪，并按季度向主管部门报送了完整的进度和绩效资料，没有发现问题。"],
  ])("%s is none", (_name, ...cells) => expect(row(...cells)).toBe(false));

  test("their figures (a telephone number, a date) are no figures of the table", () => {
    const table = sheet("人员", [["2021年度人员情况表"], ["单位", "编制数", "在职人数"], ["某县档案馆", 22, 21], ["负责人：", 13800000000, 20220301]]);
    expect(known(table)).toEqual({ "staff.quota@2021": "22人 人员!B3", "staff.onPost@2021": "21人 人员!C3" });
  });
});
