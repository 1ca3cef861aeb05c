import type { Cell, Grid } from "../../../src/grid/grid";
import { cellsToReenter } from "../../../src/report/native/cellsToReenter";

const unknown = { error: "#NAME?" };

function found(cell: Omit<Cell, "column">): readonly (readonly [string, string])[] {
  const grid: Grid = { sheet: "评分", visibility: "visible", rows: [{ row: 4, cells: [{ column: 2, ...cell }] }], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false };
  return cellsToReenter([grid]).map(({ at, formula, why }) => {
    expect(at).toEqual({ sheet: "评分", row: 4, column: 2 });
    return [why, formula] as const;
  });
}

test.each([
  ["#NAME? over a call of ours", { value: unknown, formula: "PERF.EXECRATE(C7,B7)" }, "name", "PERF.EXECRATE(C7,B7)"],
  ["a call inside another formula", { value: unknown, formula: "ROUND(perf.execrate(C7, B7),4)" }, "name", "ROUND(PERF.EXECRATE(C7,B7),4)"],
  ["a file's own writing, even with a value", { value: 0.97, formula: "_xldudf_PERF_EXECRATE(C7,B7)" }, "stored", "PERF.EXECRATE(C7,B7)"],
  ["a formula that stands as text", { value: "=PERF.POINTS(5,C7,\"≤100%，计5分\")" }, "text", 'PERF.POINTS(5,C7,"≤100%，计5分")'],
])("%s", (_, cell, why, formula) => {
  expect(found(cell)).toEqual([[why, formula]]);
});

test.each([
  ["a live formula with its value", { value: 0.97, formula: "PERF.EXECRATE(C7,B7)" }],
  ["a live formula with its own error", { value: { error: "#DIV/0!" }, formula: "PERF.EXECRATE(C7,B7)" }],
  ["somebody else's unknown function", { value: unknown, formula: "OTHER.RATE(C7,B7)" }],
  ["our name inside a text", { value: unknown, formula: '"PERF.EXECRATE(C7,B7)"&NOPE()' }],
  ["a sentence about it", { value: "用 PERF.EXECRATE(C7,B7) 计算" }],
])("%s is left alone", (_, cell) => {
  expect(found(cell)).toEqual([]);
});
