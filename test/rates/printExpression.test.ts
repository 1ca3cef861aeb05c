import fc from "fast-check";
import { Decimal, exact } from "../../src/quantity/decimal";
import { rates } from "../../src/rates/catalog.generated";
import { compute } from "../../src/rates/compute";
import type { Expression } from "../../src/rates/expression";
import { minus, ratio, sum, term } from "../../src/rates/expression";
import { nativeFormula, printFigures, printWords } from "../../src/rates/printExpression";
import { perfFormula, plainFormula } from "../../src/rates/rateFormula";
import { evaluateFormula } from "./evaluateFormula";

const [a, b, c, d] = ["a", "b", "c", "d"].map(term) as [Expression, Expression, Expression, Expression];

describe("a formula in its three spellings", () => {
  test.each([
    ["ratio", ratio(a, b), { a: "6", b: "11" }, "6 ÷ 11", "A1/B1"],
    ["sum above the line", ratio(sum(a, b), c), { a: "1", b: "2", c: "4" }, "(1 + 2) ÷ 4", "(A1+B1)/C1"],
    ["a negative figure is taken away", sum(a, b), { a: "15.80", b: "−72.08" }, "15.80 − 72.08", "A1+B1"],
    ["a negative figure first", ratio(a, b), { a: "−72.08", b: "335.46" }, "−72.08 ÷ 335.46", "A1/B1"],
    ["taking away a negative figure", minus(a, b), { a: "1", b: "−2" }, "1 − (−2)", "A1-B1"],
    ["taking away a sum", minus(a, sum(b, c)), { a: "9", b: "1", c: "2" }, "9 − (1 + 2)", "A1-(B1+C1)"],
    ["adding a difference needs no brackets", sum(a, minus(b, c)), { a: "9", b: "1", c: "2" }, "9 + 1 − 2", "A1+B1-C1"],
    ["dividing by a quotient", ratio(a, ratio(b, c)), { a: "9", b: "1", c: "2" }, "9 ÷ (1 ÷ 2)", "A1/(B1/C1)"],
    ["dividing a quotient", ratio(ratio(a, b), c), { a: "9", b: "1", c: "2" }, "9 ÷ 1 ÷ 2", "A1/B1/C1"],
    ["adding a quotient", sum(a, ratio(b, c)), { a: "9", b: "1", c: "2" }, "9 + 1 ÷ 2", "A1+B1/C1"],
    [
      "Hunan's completion rate", ratio(minus(sum(a, b, c), d), sum(a, b, c)), { a: "15.80", b: "335.46", c: "−72.08", d: "2.05" },
      "(15.80 + 335.46 − 72.08 − 2.05) ÷ (15.80 + 335.46 − 72.08)", "(A1+B1+C1-D1)/(A1+B1+C1)",
    ],
  ] as const)("%s", (_, formula, figures, worked, native) => {
    expect(printFigures(formula, figures)).toBe(worked);
    expect(nativeFormula(formula, { a: "A1", b: "B1", c: "C1", d: "D1" })).toBe(native);
  });

  test("in words", () => {
    expect(printWords(ratio(minus(a, b), b), { a: "本年数", b: "上年数" })).toBe("（本年数 − 上年数） ÷ 上年数");
  });

  test("a term that nobody gave is our own mistake", () => {
    expect(() => printFigures(ratio(a, b), { a: "6" })).toThrow(/b/);
    expect(() => compute(ratio(a, b), { a: exact(6) })).toThrow(/b/);
  });
});

const anyExpression = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(a, b, c, d),
    fc.tuple(fc.constantFrom(sum, minus, ratio), tie("tree"), tie("tree")).map(([make, left, right]) => make(left, right)),
  ),
})).tree;
const figure = fc.integer({ min: -99_999, max: 99_999 }).map((cents) => exact(cents).div(100));
const values = fc.record({ a: figure, b: figure, c: figure, d: figure });

describe("one formula, one number", () => {
  test("what Excel is given computes what the engine computes", () => {
    fc.assert(
      fc.property(anyExpression, values, (formula, given) => {
        const value = compute(formula, given);
        fc.pre(value !== null);
        expect(same(evaluateFormula(nativeFormula(formula, asCells(given))), value)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test("what the reader is shown computes what the engine computes", () => {
    fc.assert(
      fc.property(anyExpression, values, (formula, given) => {
        const value = compute(formula, given);
        fc.pre(value !== null);
        const figures = Object.fromEntries(Object.entries(given).map(([name, one]) => [name, one.toFixed().replace("-", "−")]));
        const worked = printFigures(formula, figures).replaceAll("−", "-").replaceAll("÷", "/").replaceAll(" ", "");
        expect(same(evaluateFormula(worked), value)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each(rates.map((rate) => [rate.id, rate] as const))("%s: native formula, arguments of its function, and engine agree", (_, rate) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 4, maxLength: 4 }), (cents) => {
        const given = Object.fromEntries(Object.keys(rate.needs).map((name, index) => [name, exact(cents[index] ?? 1).div(100)]));
        const value = compute(rate.formula, given);
        fc.pre(value !== null);
        expect(evaluateFormula(plainFormula(rate, asCells(given))).eq(value)).toBe(true);
        const [, name = "", passed = ""] = /^PERF\.([A-Z]+)\((.*)\)$/.exec(perfFormula(rate, asCells(given))) ?? [];
        expect(same(functions[name]?.(passed.split(",").map(evaluateFormula)), value)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

/** Brackets that the writer may leave out (a + (b + c ÷ d)) change the order of additions, and with it the 40th digit. */
function same(left: Decimal | undefined, right: Decimal): boolean {
  return left !== undefined && left.minus(right).abs().lessThanOrEqualTo(right.abs().plus(1).times("1e-20"));
}

function asCells(given: Readonly<Record<string, Decimal>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.isNegative() ? `(${value.toFixed()})` : value.toFixed()]));
}

type Function_ = (given: readonly Decimal[]) => Decimal;
const at = (given: readonly Decimal[], index: number): Decimal => given[index] ?? new Decimal(Number.NaN);
const quotient: Function_ = (given) => at(given, 0).div(at(given, 1));
const change: Function_ = (given) => at(given, 0).minus(at(given, 1)).div(at(given, 1));

/** What the PERF functions promise for their arguments, in their order (design.md §4), written down once more by hand. */
const functions: Readonly<Record<string, Function_>> = {
  EXECRATE: quotient, ADJUSTRATE: quotient, ARRIVALRATE: quotient, TIMELYRATE: quotient, PAYPROGRESS: quotient, CARRYOVERRATE: quotient,
  STAFFRATE: quotient, THREEPUBLICRATE: quotient, OPERATINGRATE: quotient, PROCURERATE: quotient, ASSETRATE: quotient,
  BUILDAREARATE: quotient, BUILDCOSTRATE: quotient, KEYSPENDRATE: quotient, COSTRATE: quotient, TASKRATE: quotient, ONTIMERATE: quotient,
  QUALITYRATE: quotient, KEYTASKRATE: quotient, SHARE: quotient,
  CARRYOVERCHANGE: change, THREEPUBLICCHANGE: change, GROWTH: change,
  COSTSAVING: (given) => at(given, 0).minus(at(given, 1)).div(at(given, 0)),
  CHANGE: (given) => at(given, 0).minus(at(given, 1)),
  COMPLETIONRATE: (given) => {
    const available = at(given, 0).plus(at(given, 1)).plus(at(given, 2));
    return available.minus(at(given, 3)).div(available);
  },
};
