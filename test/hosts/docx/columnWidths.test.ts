import fc from "fast-check";
import { columnWidths, proportionalWidths, usableProportions } from "../../../src/hosts/docx/columnWidths";

test.each([
  ["proportions that fit", [1, 2, 1], [100, 100, 100], 1000, [250, 500, 250]],
  // the third needs 400; the others share 600 as 1 : 2
  ["a number needs more", [1, 2, 1], [100, 100, 400], 1000, [200, 400, 400]],
  // after the third takes 700 the first's share falls to 100 < 150: it is pinned too
  ["one need brings another", [1, 2, 1], [150, 100, 700], 1000, [150, 150, 700]],
  ["exactly full", [1, 1], [600, 400], 1000, [600, 400]],
])("%s", (_, proportions, needs, total, expected) => {
  expect(columnWidths(proportions, needs, total)).toEqual(expected);
});

test("refuses needs that do not fit together", () => {
  expect(columnWidths([1, 1], [600, 500], 1000)).toBeNull();
});

test.each([
  ["missing ones take the mean", [2, 4], 3, [2, 4, 3]],
  ["zero, negative and unreadable ones too", [0, -1, Number.NaN, 5], 4, [5, 5, 5, 5]],
  ["none at all are equal", [], 2, [1, 1]],
])("proportions: %s", (_, given, columns, expected) => {
  expect(usableProportions(given, columns)).toEqual(expected);
});

test("widths always sum to the line, in whole twips, and none is below its need", () => {
  const column = fc.record({ part: fc.double({ min: 0.01, max: 100, noNaN: true }), need: fc.integer({ min: 1, max: 900 }) });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 30 }), fc.integer({ min: 5000, max: 14000 }), (columns, total) => {
      const proportions = columns.map(({ part }) => part);
      const needs = columns.map(({ need }) => need);
      const widths = columnWidths(proportions, needs, total);
      for (const given of [widths, proportionalWidths(proportions, total)]) {
        if (given === null) continue;
        expect(given.every(Number.isInteger)).toBe(true);
        expect(given.reduce((sum, width) => sum + width, 0)).toBe(total);
      }
      // A rounded edge may take one twip.
      widths?.forEach((width, index) => {
        expect(width).toBeGreaterThanOrEqual((needs[index] ?? 0) - 1);
      });
      expect(widths === null).toBe(needs.reduce((sum, need) => sum + need, 0) > total);
    }),
  );
});
