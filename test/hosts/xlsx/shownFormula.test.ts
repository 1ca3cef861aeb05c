import fc from "fast-check";
import { formulaTokens } from "../../../src/grid/formulaTokens";
import { shownFormula } from "../../../src/hosts/xlsx/shownFormula";
import { storedFormula } from "../../../src/hosts/xlsx/storedFormula";

test.each<readonly [string, string, string]>([
  ["an add-in's function", "_xldudf_PERF_STAFFRATE(B3,C3)", "PERF.STAFFRATE(B3,C3)"],
  ["one inside the other", "_xldudf_PERF_POINTS(5,_xldudf_PERF_EXECRATE(A1,B1),F4)", "PERF.POINTS(5,PERF.EXECRATE(A1,B1),F4)"],
  ["another add-in's", "_xldudf_CONTOSO_ADD(1,2)", "CONTOSO.ADD(1,2)"],
  ["a function after 2007", "IF(A1,_xlfn.IFS(B1,1),2)", "IF(A1,IFS(B1,1),2)"],
  ["two prefixes", "_xlfn._xlws.SORT(A1:A9)", "SORT(A1:A9)"],
  ["a user's function", "_xludf.MYFUN(1)", "MYFUN(1)"],
  ["names of LET and LAMBDA", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
  ["implicit intersection", "_xlfn.SINGLE(A1:A9)+1", "@A1:A9+1"],
  ["a spilled range", "SUM(_xlfn.ANCHORARRAY(B2))", "SUM(B2#)"],
  ["both, nested", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(B2))", "@B2#"],
  ["a text stays", 'A1&"_xlfn.IFS("', 'A1&"_xlfn.IFS("'],
  ["a quote in a text", '"""_xlfn."&_xlfn.CONCAT(A1)', '"""_xlfn."&CONCAT(A1)'],
  ["a sheet's name stays", "'_xlfn.表'!A1", "'_xlfn.表'!A1"],
  ["a table's column stays", "表[[#This Row],[_xlfn.列]]+_xlfn.DAYS(A1,B1)", "表[[#This Row],[_xlfn.列]]+DAYS(A1,B1)"],
  ["nothing to do", "SUM(A1:B2)", "SUM(A1:B2)"],
  ["brackets that do not close", "_xlfn.SINGLE(A1", "@A1"],
])("%s", (_, stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});

test("what we store is shown as it was typed", () => {
  const typed = "PERF.POINTS(5,PERF.EXECRATE('2024 决算'!C7,B7),\"PERF.X(\")";
  expect(shownFormula(storedFormula(typed))).toBe(typed);
});

test("tokens joined are the formula, whatever it is", () => {
  const anything = fc.string({ unit: fc.constantFrom("A", "1", "$", "'", '"', "[", "]", "(", ")", ":", "!", "表", "_", ".", " ", "#", "😀") });
  fc.assert(fc.property(anything, (formula) => expect(formulaTokens(formula).join("")).toBe(formula)));
});
