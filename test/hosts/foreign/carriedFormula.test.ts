import { carriedFormula } from "../../../src/hosts/foreign/carriedFormula";
import { openDocumentFormula } from "../../../src/hosts/foreign/openDocumentFormula";

const sheets = new Set(["决算", "2024年 数据"]);

test.each([
  ["a sum", "SUM(B4:B5)"],
  ["another sheet", "决算!B4*2"],
  ["a quoted sheet", "'2024年 数据'!$B$4+1.5E3"],
  ["whole columns", "SUM($A:$A)/COUNT(1:1)"],
  ["text", 'IF(B3>1,"大]",TRUE)'],
])("carried: %s", (_, formula) => {
  expect(carriedFormula(formula, sheets)).toBe(formula);
});

test.each([
  ["another file", "[1]决算!B4"],
  ["a name", "B4*税率"],
  ["a sheet that is not there", "预算!B4"],
  ["a quoted sheet that is not there", "'上年 数'!B4"],
  ["a reference that is lost", "SUM(#REF!)"],
  ["cut off", "SUM(B4:B5"],
  ["a constant array", "SUM({1,2})"],
  ["nothing", ""],
])("only the value: %s", (_, formula) => {
  expect(carriedFormula(formula, sheets)).toBeUndefined();
});

test.each([
  ["[决算.A1]*2", "决算!A1*2"],
  ["SUM([.B3:.B4])", "SUM(B3:B4)"],
  ["['2024年 数据'.$A$1:.$B$2]", "'2024年 数据'!$A$1:$B$2"],
  ["[$决算.A1:$决算.A3]", "决算!A1:A3"],
  ["SUM(B3:B4)", "SUM(B3:B4)"],
])("OpenDocument %s is %s", (formula, expected) => {
  expect(openDocumentFormula(formula)).toBe(expected);
});
