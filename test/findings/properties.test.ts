import fc from "fast-check";
import { formatCellRef } from "../../src/grid/address";
import { findingsFrom } from "../../src/findings/fromScored";
import { printFinding } from "../../src/findings/printFinding";
import { Decimal } from "../../src/quantity/decimal";
import type { Seed } from "./booksOf";
import { booksOf } from "./booksOf";
import type { SaidFacts } from "./scoredOf";
import { scoredOf } from "./scoredOf";

const fen = fc.integer({ min: 0, max: 9_999_999_999 });
const filled = fc.integer({ min: 1_000_000, max: 9_999_999_999 });
const seed: fc.Arbitrary<Seed> = fc.record({
  opening: fen, general: filled, fund: fen, other: fen, personnel: filled, outlay: filled,
  projectShare: fc.integer({ min: 0, max: 100 }), reception: filled, running: filled,
});
const unit = fc.constantFrom("元" as const, "万元" as const);
const runs = { numRuns: 60 };

const sums = (facts: SaidFacts) => findingsFrom(scoredOf({ facts })).findings.filter(({ code }) => code.startsWith("TIE-"));

/** Which sums a figure stands in, so that an error in it must show. */
const summed = ["carryover.opening", "income.general", "income.total", "income.grandTotal", "spend.personnel", "publicOutlay.actual", "spend.basic", "spend.project", "spend.total", "carryover.closing", "spend.grandTotal", "threePublic.reception.actual", "threePublic.actual"] as const;

/** Neighbouring digits swapped where that changes the figure by a whole unit at least. */
function swapDigits(says: string, at: number): string | null {
  const [figure = "", of = ""] = says.split(" ");
  const whole = figure.split(".")[0] ?? "";
  const place = at % Math.max(1, whole.length - 1);
  const [a, b] = [whole[place], whole[place + 1]];
  if (a === undefined || b === undefined || a === b || (place === 0 && b === "0")) return null;
  return `${whole.slice(0, place)}${b}${a}${whole.slice(place + 2)}${figure.slice(whole.length)} ${of}`;
}

test("accounts that keep their sums are not accused, exact in 元 or rounded in 万元", () => {
  fc.assert(fc.property(seed, unit, (of, money) => expect(sums(booksOf(of, money))).toEqual([])), runs);
});

test("swapped digits in any figure of a sum are found, and its cell is named", () => {
  fc.assert(
    fc.property(seed, unit, fc.constantFrom(...summed), fc.nat(20), (of, money, ref, place) => {
      const books = booksOf(of, money);
      const wrong = swapDigits(String(books[ref]), place);
      fc.pre(wrong !== null);
      const row = Object.keys(books).indexOf(ref);
      const found = sums({ ...books, [ref]: wrong ?? "" });
      expect(found.flatMap(({ at }) => at.map(formatCellRef))).toContain(`决算!C${row + 1}`);
    }),
    runs,
  );
});

test("a correction that is proposed for swapped digits is the right one", () => {
  let proposed = 0;
  fc.assert(
    fc.property(seed, fc.constantFrom("spend.basic" as const, "spend.total" as const, "income.total" as const), fc.nat(20), (of, ref, place) => {
      const books = booksOf(of, "元");
      const wrong = swapDigits(String(books[ref]), place);
      fc.pre(wrong !== null);
      const proposals = sums({ ...books, [ref]: wrong ?? "" }).filter(({ values }) => values.proposal !== undefined);
      proposed += proposals.length;
      const right = new Decimal(String(books[ref]).split(" ")[0] ?? "");
      for (const { values } of proposals) {
        expect(values.proposalAt).toBe(`决算!C${Object.keys(books).indexOf(ref) + 1}`);
        expect(new Decimal((values.proposalTo ?? "").replaceAll(",", "")).eq(right)).toBe(true);
      }
    }),
    runs,
  );
  expect(proposed).toBeGreaterThan(20);
});

test("the same accounts in 元 and in 万元 exact to the 分 give the same outcomes", () => {
  fc.assert(
    fc.property(seed, fc.constantFrom(...summed), fc.integer({ min: -1000, max: 1000 }), (of, ref, shift) => {
      const inYuan = { ...booksOf(of, "元") };
      const shifted: SaidFacts = { ...inYuan, [ref]: `${new Decimal(String(inYuan[ref]).split(" ")[0] ?? "").plus(shift).abs().toFixed(2)} 元` };
      const inWan = Object.fromEntries(Object.entries(shifted).map(([key, says]) => [key, `${new Decimal(String(says).split(" ")[0] ?? "").div(10_000).toFixed(6)} 万元`]));
      expect(sums(inWan).map(({ code, at }) => [code, at])).toEqual(sums(shifted).map(({ code, at }) => [code, at]));
    }),
    runs,
  );
});

test("any workbook is judged without a throw, and in words", () => {
  const says = fc.oneof(fc.constantFrom("", "—", "无", "约三百", "7*24小时", "12月底前"), fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom("元", "万元", "", "人", "%")).map(([value, of]) => `${value / 100} ${of}`));
  const refs = fc.constantFrom(...summed, "staff.quota" as const, "staff.onPost" as const, "budget.initial" as const, "budget.adjustment" as const, "procurement.budget" as const, "procurement.actual" as const, "spend.total@prior" as const, "printed.staffControl" as const);
  fc.assert(
    fc.property(fc.dictionary(refs, fc.oneof(says, fc.array(says, { minLength: 1, maxLength: 3 })), { maxKeys: 16 }), (facts) => {
      const { findings } = findingsFrom(scoredOf({ facts: facts as SaidFacts }));
      for (const finding of findings) {
        for (const sentence of [printFinding(finding), printFinding(finding, "en-US")]) expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\d\.\d{7}/);
      }
    }),
    runs,
  );
});
