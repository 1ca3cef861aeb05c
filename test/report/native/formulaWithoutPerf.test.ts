import type { CellValue } from "../../../src/grid/grid";
import { formulaWithoutPerf } from "../../../src/report/native/formulaWithoutPerf";

const cells: Readonly<Record<string, CellValue>> = {
  E5: 5,
  L5: "≤100%计5分；每超过1个百分点扣0.5分，扣完为止",
  L6: "酌情给分",
  '"hunan/department-2019"': "hunan/department-2019",
  '"staff-control"': "staff-control",
  '"按比例"': "按比例",
  '"万元"': "万元",
  '"上年"': "上年",
  "决算!C5": "1,200万元",
  "决算!C6": "约若干",
  "10": 10,
};
const valueOf = (expression: string): CellValue | undefined => cells[expression];

const overShoot = "ROUND(MAX(0,MIN(5,IF(ROUND((F5-1),12)<=0,5,5-ROUNDUP(ROUND((F5-1)/0.01,10),0)*0.5))),2)";

test.each([
  ["a rate", "PERF.EXECRATE(C5,B3)", "C5/B3"],
  ["as a file writes it", "_xldudf_PERF_EXECRATE(C5,B3)", "C5/B3"],
  ["in small letters", "perf.execrate( C5 , B3 )", "C5/B3"],
  ["arguments that are sums keep their brackets", "PERF.EXECRATE(C5+C6,B3-B4)", "(C5+C6)/(B3-B4)"],
  ["calls and quoted sheets need none", "PERF.EXECRATE(SUM(C5:C9),'2019 年''s'!$B$3)", "SUM(C5:C9)/'2019 年''s'!$B$3"],
  ["inside another formula", "1-PERF.CHANGE(A1,B1)*2", "1-(A1-B1)*2"],
  ["two calls", "PERF.EXECRATE(A1,B1)-PERF.EXECRATE(A2,B2)", "(A1/B1)-(A2/B2)"],
  ["one call in another", "PERF.GROWTH(PERF.CHANGE(A1,B1),C1)", "((A1-B1)-C1)/C1"],
  ["four arguments", "PERF.COMPLETIONRATE(A1,B1,C1,D1)", "(A1+B1+C1-D1)/(A1+B1+C1)"],
  ["a shipped rule", 'PERF.RUBRICPOINTS("hunan/department-2019","staff-control",F5)', `IF(ISNUMBER(F5),${overShoot},NA())`],
  ["a written standard", "PERF.POINTS(E5,F5,L5)", `IF(ISNUMBER(F5),${overShoot.replaceAll("MIN(5,", "MIN(E5,").replace("<=0,5,5-", "<=0,E5,E5-")},NA())`],
  ["a rule by name on a rate", 'PERF.POINTS(10,PERF.EXECRATE(A1,B1),"按比例")', "IF(ISNUMBER((A1/B1)),ROUND(MAX(0,MIN(10,10*(A1/B1)/1)),2),NA())"],
  ["an amount in a text becomes the number it says", 'PERF.EXECRATE(PERF.AMOUNT(决算!C5,"万元"),B3)', "1200/B3"],
  ["no call of ours", "SUM(A1:A3)", "SUM(A1:A3)"],
  ["our name in a text", '"PERF.EXECRATE(1,2)"', '"PERF.EXECRATE(1,2)"'],
  ["another workbook's function of that name", "[1]!PERF.EXECRATE(A1,B1)", "[1]!PERF.EXECRATE(A1,B1)"],
])("%s", (_, formula, expected) => {
  expect(formulaWithoutPerf(formula, valueOf)).toBe(expected);
});

test.each([
  ["a working in words", 'PERF.EXPLAIN("EXECRATE",A1,B1)'],
  ["a clause", 'PERF.CITE("mof-2020-10:annex-1")'],
  ["a standard that leaves room", "PERF.POINTS(E5,F5,L6)"],
  ["a standard that is not known", "PERF.POINTS(E5,F5,Z1)"],
  ["an amount that is none", "PERF.EXECRATE(PERF.AMOUNT(决算!C6),B3)"],
  ["a rubric that does not ship", 'PERF.RUBRICPOINTS("上年","staff-control",F5)'],
  ["an argument short", "PERF.EXECRATE(C5)"],
  ["a range: no single number", "PERF.NOTHING(A1)"],
])("%s has no native form", (_, formula) => {
  expect(formulaWithoutPerf(formula, valueOf)).toBeNull();
});
