import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type DecimalJs from "decimal.js";
import { BigIntDecimal } from "../../src/functions/bigIntDecimal";
import cases from "../scores/standard/cases.json";

type DecimalClass = typeof DecimalJs;

/** The arithmetic of the functions' bundle in the place of decimal.js, as webpack puts it there. */
jest.mock("decimal.js", () => jest.requireActual<object>("../../src/functions/bigIntDecimal"));

const whole = jest.requireActual<{ default: DecimalClass }>("decimal.js").default;
const lean = BigIntDecimal as unknown as DecimalClass;

test("no file of the rooms that the functions are made of calls what only decimal.js has", () => {
  const gone = Object.keys(whole.prototype).filter((name) => !(name in lean.prototype) && !(name in Number.prototype));
  expect(gone).toContain("sqrt");
  const calls = new RegExp(`(?<!Math|console)\\.(?:${gone.join("|")})\\(`);
  const files = ["quantity", "rates", "rubrics", "scores", "functions", "law"].flatMap((room) => readdirSync(join("src", room), { recursive: true, encoding: "utf8" }).map((file) => join("src", room, file)));
  const offenders = files.filter((file) => file.endsWith(".ts") && calls.test(readFileSync(file, "utf8")));
  expect(offenders).toEqual([]);
});

test("the same digits as decimal.js itself", () => {
  const settings = { precision: 40, rounding: 4, toExpNeg: -9e15, toExpPos: 9e15 } as const;
  const [ours, theirs] = [lean.clone(settings), whole.clone(settings)];
  const plain = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -3, max: 6 })).map(([digits, places]) => `${digits}e${-places}`);
  const long = fc.tuple(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.integer({ min: -30, max: 70 })).map(([digits, places]) => `${digits}E${-places}`);
  const tie = fc.integer({ min: -1e6, max: 1e6 }).map((digits) => `${digits}.${"0".repeat(33)}5`);
  const figure = fc.oneof({ weight: 4, arbitrary: plain }, long, tie, fc.constantFrom("0", "-0", ".5", "5.", "+7", "1e308", "5e-324"), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String));
  const results = (D: DecimalClass, [a, b]: readonly [string, string]): readonly string[] => {
    const [x, y] = [new D(a), new D(b)];
    const quotient = y.isZero() ? y : x.div(y);
    const ends = [new D("-Infinity"), new D("Infinity")];
    const one = [x.plus(y), x.minus(y), x.times(y), quotient, quotient.abs(), x.neg(), quotient.floor(), quotient.ceil(), quotient.toSignificantDigits(15), D.min(x, y), D.max(x, y, quotient)];
    const cut = [0, 1, 2, 4].flatMap((places) => [quotient.toDecimalPlaces(places, 1), quotient.toDecimalPlaces(places, 4), quotient.toFixed(places), y.toFixed(places, 1)]);
    const ended = ends.flatMap((end) => [end, end.neg(), end.isFinite(), end.isInteger(), end.cmp(x), x.cmp(end), D.max(end, x), D.min(end, x), x.isZero() ? x : x.div(0)]);
    return [...one, ...cut, ...ended, x.cmp(y), x.lt(y), x.lte(y), x.gt(y), x.gte(y), x.eq(y), x.eq(x.plus(0)), quotient.isInteger(), y.isInteger(), quotient.decimalPlaces(), y.decimalPlaces(), y.isZero(), quotient.toNumber() || 0].map(String);
  };
  fc.assert(fc.property(fc.tuple(figure, figure), (pair) => expect(results(ours, pair)).toEqual(results(theirs, pair))), { numRuns: 3000 });
});

test("every written standard gives the points that it gives with decimal.js", async () => {
  const { perfFunctions } = await import("../../src/functions/perfFunctions");
  const { Decimal } = await import("../../src/quantity/decimal");
  expect("sqrt" in Decimal.prototype).toBe(false);
  const points = perfFunctions.get("POINTS");
  let counted = 0;
  for (const { text, full, points: expected = {} } of cases as readonly { readonly text: string; readonly full: string; readonly points?: Readonly<Record<string, string | null>> }[]) {
    for (const [value, wanted] of Object.entries(expected)) {
      const answer = points?.(Number(full), value, text);
      if (wanted === null) continue;
      counted += 1;
      expect([text, value, answer]).toEqual([text, value, Number(new whole(wanted).toDecimalPlaces(2, 4))]);
    }
  }
  expect(counted).toBeGreaterThan(500);
});
