import type { SheetRole } from "../../src/facts/memory";
import type { Grid } from "../../src/grid/grid";
import { ownSheetRole, roleOfMarker, sheetMarker } from "../../src/report/sheetMarker";

const roles: readonly SheetRole[] = ["scores", "findings", "report", "projectForm", "departmentForm", "texts"];

test.each(roles)("the marker of %s is told apart", (role) => {
  expect(roleOfMarker(sheetMarker(role))).toBe(role);
});

test.each([
  ["PERF:scores:2", "scores"],
  ["PERF:scores:0", null],
  ["PERF:scores", null],
  ["PERF:scores:1 ", null],
  ["perf:scores:1", null],
  ["PERF:constructor:1", null],
  ["PERF:charts:1", null],
  ["绩效评分", null],
  ["", null],
])("%p says %p", (text, role) => {
  expect(roleOfMarker(text)).toBe(role);
});

function gridWith(row: number, column: number, value: string | number): Grid {
  return {
    sheet: "甲",
    visibility: "visible",
    rows: [{ row, cells: [{ column, value }] }],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
  };
}

test.each([
  ["in A1", gridWith(0, 0, "PERF:texts:1"), "texts"],
  ["elsewhere", gridWith(1, 0, "PERF:texts:1"), null],
  ["a number", gridWith(0, 0, 1), null],
])("a sheet is ours by its A1 alone: %s", (_name, grid, role) => {
  expect(ownSheetRole(grid)).toBe(role);
});
