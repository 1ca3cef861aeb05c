import { shownFormula } from "../../../src/hosts/xlsx/shownFormula";
import { storedFormula } from "../../../src/hosts/xlsx/storedFormula";

describe("a formula as a file stores it", () => {
  test.each([
    ["a call", "PERF.STAFFRATE(基础!C5,基础!B5)", "_xldudf_PERF_STAFFRATE(基础!C5,基础!B5)"],
    ["nested calls", "ROUND(PERF.POINTS(5,PERF.SHARE(A1,B1),F4),2)", "ROUND(_xldudf_PERF_POINTS(5,_xldudf_PERF_SHARE(A1,B1),F4),2)"],
    ["small letters", "perf.execrate(A1,B1)", "_xldudf_PERF_EXECRATE(A1,B1)"],
    ["with its equals sign", "=PERF.SHARE(A1,B1)", "_xldudf_PERF_SHARE(A1,B1)"],
    ["after an operator", "1-PERF.SHARE(A1,B1)", "1-_xldudf_PERF_SHARE(A1,B1)"],
    ["a quoted sheet as argument", "PERF.SHARE('2024年 数据'!C7,B1)", "_xldudf_PERF_SHARE('2024年 数据'!C7,B1)"],
  ])("%s", (_name, typed, stored) => {
    expect(storedFormula(typed)).toBe(stored);
    expect(shownFormula(stored)).toBe(typed.replace(/^=/, "").replace("perf.execrate", "PERF.EXECRATE"));
  });

  test.each([
    ["in a text", 'IF(A1,"PERF.SHARE(1,2)","")'],
    ["in a text with quotes", '"说""PERF.SHARE(1)"""'],
    ["in a quoted sheet name", "'PERF.SHARE(1)'!A1"],
    ["in a column of a table", "SUM(表[PERF.SHARE(1)])"],
    ["a name that is not called", "PERF.SHARE+1"],
    ["the end of a longer name", "我的PERF.SHARE(1)"],
    ["a function of a sheet or workbook", "Book1!PERF.SHARE(1)"],
    ["no function of ours", "SUM(A1:A9)"],
    ["an unfinished text", '"PERF.SHARE('],
  ])("stays as it is: %s", (_name, typed) => {
    expect(storedFormula(typed)).toBe(typed);
  });
});
