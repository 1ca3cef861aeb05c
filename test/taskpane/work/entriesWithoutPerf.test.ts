import { entriesWithoutPerf } from "../../../src/taskpane/work/entriesWithoutPerf";
import { gridWith } from "./gridWith";

const at = { sheet: "评分", row: 4, column: 2 };
const entries = (cell: Parameters<typeof gridWith>[0], form: "native" | "values") => entriesWithoutPerf([gridWith(cell, "评分")], form);

test.each([
  ["a rate becomes Excel's own formula", { value: 0.9735, formula: "PERF.EXECRATE(C7,B7)" }, "native"],
  ["a call inside a formula, too", { value: 97.35, formula: "ROUND(PERF.EXECRATE(C7,B7)*100,2)" }, "native"],
] as const)("%s", (_, cell, form) => {
  const [one, ...others] = entries(cell, form);
  expect(others).toEqual([]);
  expect(one?.at).toEqual(at);
  expect(one?.entry).toEqual(expect.stringMatching(/^=.*C7.*B7/));
  expect(one?.entry).not.toEqual(expect.stringContaining("PERF"));
});

test.each([
  ["the number as it stands", { value: 0.9735, formula: "PERF.EXECRATE(C7,B7)" }, "values", 0.9735],
  ["a text stays a text", { value: "优", formula: "PERF.GRADE(95)" }, "values", "'优"],
  ["what has no formula of Excel's gives its value", { value: "5÷10=50%", formula: 'PERF.EXPLAIN("EXECRATE",5,10)' }, "native", "'5÷10=50%"],
  ["an empty result empties the cell", { value: null, formula: "PERF.GRADE(B7)" }, "values", ""],
] as const)("%s", (_, cell, form, entry) => {
  expect(entries(cell, form)).toEqual([{ at, entry }]);
});

test.each([
  ["a formula of the person's own", { value: 5, formula: "SUM(A1:A3)" }],
  ["a number", { value: 5 }],
  ["a sentence that names us", { value: "用 PERF.EXECRATE 计算" }],
  ["an error, whose value would be none", { value: { error: "#DIV/0!" }, formula: "PERF.GRADE(A1/0)" }],
] as const)("%s is left alone", (_, cell) => {
  expect(entries(cell, "values")).toEqual([]);
});
