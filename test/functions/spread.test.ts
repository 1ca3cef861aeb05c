import * as fc from "fast-check";
import { perfFunctionDefinitions } from "../../src/functions/perf/catalog.generated";
import { call, errorOf } from "./call";

describe("ranges", () => {
  test("a column by a cell", () => {
    expect(call("EXECRATE", [[50], [100]], [[200]])).toEqual([[0.25], [0.5]]);
  });

  test("a column by a row makes a table", () => {
    expect(call("SHARE", [[1], [2]], [[4, 8]])).toEqual([[0.25, 0.125], [0.5, 0.25]]);
  });

  test("one cell as a range gives one value", () => {
    expect(call("EXECRATE", [[50]], [[200]])).toBe(0.25);
  });

  test("an element that fails fails alone", () => {
    expect(call("EXECRATE", [[50], [null], ["无"], [{ error: "#REF!", message: "" }], [100]], 200)).toEqual([
      [0.25],
      [expect.objectContaining({ error: "#N/A" })],
      [expect.objectContaining({ error: "#VALUE!" })],
      [expect.objectContaining({ error: "#REF!" })],
      [0.5],
    ]);
  });

  test("Excel's data types and errors count as what they stand for", () => {
    expect(call("EXECRATE", { type: "FormattedNumber", basicValue: 50, numberFormat: "0.00" }, 200)).toBe(0.25);
    expect(errorOf(call("EXECRATE", { type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, 200))).toBe("#DIV/0!");
    expect(errorOf(call("EXECRATE", { code: "#N/A" }, 200))).toBe("#N/A");
  });

  test.each([
    ["two rows by three", [[1], [2]], [[1], [2], [3]]],
    ["ragged rows", [[1, 2], [3]], [[1]]],
    ["an empty range", [], [[1]]],
  ])("%s do not fit", (_, left, right) => {
    expect(errorOf(call("EXECRATE", left, right))).toBe("#VALUE!");
  });
});

const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  fc.integer({ min: -5, max: 200 }),
  fc.constantFrom(null, "", "5万元", "≥50个", "良", "≤100%计5分；每超过1个百分点扣0.5分", "hunan/department-2019", "staff-control", true, "EXECRATE", "80%:90"),
  fc.constant({ error: "#REF!", message: "" }),
);

describe("properties", () => {
  test.each(perfFunctionDefinitions.map((definition) => [definition.name, definition] as const))(
    "%s: an array result equals the single results, whatever comes in, and is a number, a text or an error",
    (name, { parameters }) => {
      const row = fc.array(scalar, { minLength: Object.keys(parameters).length, maxLength: Object.keys(parameters).length });
      fc.assert(
        fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
          const columns = Object.keys(parameters).map((_, index) => rows.map((given) => [given[index]]));
          const single = rows.map((given) => [call(name, ...given)]);
          expect(call(name, ...columns)).toEqual(single);
          for (const [answer] of single) expect(typeof answer === "number" ? Number.isFinite(answer) : typeof answer === "string" || errorOf(answer as never)).toBeTruthy();
        }),
        { numRuns: 40 },
      );
    },
  );

  test("money in 元 and in 万元 gives the same rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (spent, budget) => {
        expect(call("EXECRATE", spent / 100, budget / 100)).toBe(call("EXECRATE", spent / 1e6, budget / 1e6));
      }),
    );
  });

  test("points lie within 0 and the full mark, and fall as the excess grows", () => {
    const standard = "≤100%计5分；每超过1个百分点扣0.5分，扣完为止";
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (value, more) => {
        const [less, worse] = [call("POINTS", 5, value, standard) as number, call("POINTS", 5, value + more, standard) as number];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(less).toBeLessThanOrEqual(5);
        expect(worse).toBeLessThanOrEqual(less);
      }),
    );
  });
});
