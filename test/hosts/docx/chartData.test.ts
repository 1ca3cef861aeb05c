import type { Block } from "../../../src/report/block";
import { chartData } from "../../../src/hosts/docx/chartData";
import { source } from "./openedDocx";

type ChartBlock = Extract<Block, { readonly kind: "chart" }>;

function chart(type: ChartBlock["type"], categories: readonly string[], ...series: readonly (readonly string[])[]): ChartBlock {
  return {
    kind: "chart",
    type,
    title: "图",
    categories,
    series: series.map((values, index) => ({ name: `系列${index + 1}`, values: values.map((value) => ({ value, source })) })),
    alternative: "文字",
  };
}

test.each([
  ["whole numbers", chart("column", ["甲", "乙"], ["1", "2"]), "column", [[1, 2]], "#,##0"],
  ["decimals print as many places as they have", chart("bar", ["甲", "乙"], ["63.52", "199.8"]), "bar", [[63.52, 199.8]], "#,##0.00"],
  ["places are capped", chart("line", ["甲"], ["0.1234567"]), "line", [[0.1234567]], "#,##0.0000"],
  ["a blank is a gap, not a zero", chart("column", ["甲", "乙"], ["", "2"]), "column", [[null, 2]], "#,##0"],
  ["what is no number is a gap", chart("column", ["甲", "乙", "丙"], ["—", "Infinity", "3"]), "column", [[null, null, 3]], "#,##0"],
  ["too few values leave gaps, too many are cut", chart("column", ["甲", "乙"], ["1"], ["1", "2", "3"]), "column", [[1, null], [1, 2]], "#,##0"],
  ["a pie stays a pie", chart("pie", ["甲", "乙"], ["1", "0"]), "pie", [[1, 0]], "#,##0"],
  ["a pie with a negative part becomes columns", chart("pie", ["甲", "乙"], ["1", "-2"]), "column", [[1, -2]], "#,##0"],
  ["a pie of two series becomes columns", chart("pie", ["甲"], ["1"], ["2"]), "column", [[1], [2]], "#,##0"],
  ["a pie of nothing but zeros becomes columns", chart("pie", ["甲"], ["0"]), "column", [[0]], "#,##0"],
])("%s", (_, block, type, values, numberFormat) => {
  expect(chartData(block)).toMatchObject({ type, numberFormat, series: values.map((each) => ({ values: each })) });
});

test.each([
  ["no series", chart("column", ["甲"])],
  ["no categories", chart("column", [], ["1"])],
  ["no figure at all", chart("column", ["甲"], [""])],
])("nothing to draw: %s", (_, block) => {
  expect(chartData(block)).toBeNull();
});

test("labels stay off where they would crowd", () => {
  const many = Array.from({ length: 17 }, (_, index) => String(index));
  expect(chartData(chart("column", many, many))?.labelled).toBe(false);
  expect(chartData(chart("column", many.slice(1), many.slice(1)))?.labelled).toBe(true);
});
