import * as fc from "fast-check";
import { Decimal } from "../../src/quantity/decimal";
import { callFormulas } from "../../src/rates/callFormula";
import { rates } from "../../src/rates/catalog.generated";
import { compute } from "../../src/rates/compute";
import { perfFunctionDefinitions } from "../../src/functions/perf/catalog.generated";
import { call, errorOf } from "./call";

const figure = fc.integer({ min: -50_000, max: 5_000_000 }).map((cents) => new Decimal(cents).div(100));

describe.each(rates.map((rate) => [rate.id, rate] as const))("%s", (_, rate) => {
  test("the function that its formula in the sheet calls gives the same number, or no number where it has none", () => {
    const names = Object.keys(rate.needs);
    fc.assert(
      fc.property(fc.array(figure, { minLength: names.length, maxLength: names.length }), (figures) => {
        const values = Object.fromEntries(names.map((name, index) => [name, figures[index] ?? new Decimal(0)]));
        const expected = compute(rate.formula, values);
        const given = rate.passes.map((argument) => compute(argument, values)?.toNumber());
        const answer = call(rate.call, ...given);
        if (expected === null) expect(errorOf(answer)).toBe("#DIV/0!");
        else expect(answer).toBe(expected.toSignificantDigits(15).toNumber());
      }),
      { numRuns: 30 },
    );
  });
});

test("every function that a rate calls has a native formula over as many arguments", () => {
  const counts = new Map(perfFunctionDefinitions.map(({ name, parameters }) => [name, Object.keys(parameters).length]));
  expect([...callFormulas].filter(([name, { parameters }]) => counts.get(name) !== parameters.length)).toEqual([]);
  expect([...new Set(rates.map((rate) => rate.call))].filter((name) => !callFormulas.has(name))).toEqual([]);
});
