import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type DecimalJs from "decimal.js";
import cases from "../scores/standard/cases.json";

type DecimalClass = typeof DecimalJs;

/** The arithmetic of the functions' bundle, as webpack makes it. */
function leanClass(): DecimalClass {
  const leanDecimal = jest.requireActual<(source: string) => string>("../../src/functions/leanDecimal.js");
  const source = leanDecimal(readFileSync("node_modules/decimal.js/decimal.mjs", "utf8"));
  const body = source.replace(/^export var Decimal/m, "var Decimal").replace(/^export default Decimal;/m, "return Decimal;");
  return new Function(body)() as DecimalClass;
}

jest.mock("decimal.js", () => ({ __esModule: true, default: leanClass() }));

const whole = jest.requireActual<{ default: DecimalClass }>("decimal.js").default;
const lean = leanClass();

test("what no function calls is gone", () => {
  expect(Object.keys(lean.prototype).length).toBeLessThan(Object.keys(whole.prototype).length * 0.7);
  expect("sqrt" in lean.prototype || "sin" in lean.prototype || "ln" in lean).toBe(false);
});

test("no file of the rooms that the functions are made of calls a method that is gone", () => {
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
  const figure = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => `${digits}e-${places}`);
  const results = (D: DecimalClass, [a, b]: readonly [string, string]): readonly string[] => {
    const [x, y] = [new D(a), new D(b)];
    const quotient = y.isZero() ? y : x.div(y);
    const one = [x.plus(y), x.minus(y), x.times(y), quotient, quotient.abs(), x.neg(), quotient.floor(), quotient.ceil(), quotient.toSignificantDigits(15), D.min(x, y), D.max(x, y, quotient)];
    const cut = [0, 1, 2, 4].flatMap((places) => [quotient.toDecimalPlaces(places, 1), quotient.toDecimalPlaces(places, 4), quotient.toFixed(places)]);
    return [...one, ...cut, x.cmp(y), x.lt(y), x.gte(y), quotient.isInteger(), quotient.dp(), quotient.toNumber()].map(String);
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
