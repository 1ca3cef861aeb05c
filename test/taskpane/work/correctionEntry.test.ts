import { correctionEntry } from "../../../src/taskpane/work/correctionEntry";
import { gridWith } from "./gridWith";

const at = { sheet: "决算", row: 4, column: 2 };

test.each([
  ["a number by a number", 1423, "1,423.00", "1,243.00", 1243],
  ["a negative number, printed with a minus sign", -3.5, "−3.50", "3.50", 3.5],
  ["a figure with more places than a double prints", 0.1, "0.10", "0.30", 0.3],
  ["a text in its dress: unit behind", "1423万元", "1,423.00", "1,243.00", "'1243万元"],
  ["a text in its dress: places", "1423.50元", "1,423.50", "1,243.50", "'1243.50元"],
  ["a text in its dress: thousands and currency", "¥1,423.00", "1,423.00", "1,243.00", "'¥1,243.00"],
])("%s", (_, value, from, to, entry) => {
  expect(correctionEntry([gridWith({ value })], { at, from, to })).toEqual({ at, entry, instead: value });
});

test.each([
  ["a formula", { value: 1423, formula: "SUM(B1:B3)" }],
  ["a cell that changed since", { value: 1500 }],
  ["a text that changed since", { value: "1500万元" }],
  ["words", { value: "见附件" }],
  ["two figures in one cell", { value: "1423/1500" }],
  ["an error", { value: { error: "#REF!" } }],
])("%s is left to the person", (_, cell) => {
  expect(correctionEntry([gridWith(cell)], { at, from: "1,423.00", to: "1,243.00" })).toBeNull();
});

test.each([
  ["another sheet", { ...at, sheet: "预算" }, "1,423.00"],
  ["an empty cell", { ...at, row: 9 }, "1,423.00"],
  ["a figure that is none", at, "约1,423"],
])("%s: nothing to correct", (_, place, from) => {
  expect(correctionEntry([gridWith({ value: 1423 })], { at: place, from, to: "1,243.00" })).toBeNull();
});
