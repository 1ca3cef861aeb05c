import { evaluate } from "../../../src/evaluate";
import { bookFromGrids } from "../../../src/hosts/embedded/bookFromGrids";
import { Book } from "../../../src/hosts/embedded/model/book";
import { Decimal, exact } from "../../../src/quantity/decimal";
import { round } from "../../../src/quantity/rounding";
import { compute } from "../../../src/rates/compute";
import { plainFormula } from "../../../src/rates/rateFormula";
import { rates } from "../../../src/rates/catalog.generated";
import { nativePointsFormula } from "../../../src/report/native/nativePoints";
import { sheetWithout } from "../../../src/report/native/sheetWithout";
import { outlineById } from "../../../src/report/outlineById";
import type { Outline } from "../../../src/report/outline";
import { resultsOf } from "../../../src/report/resultsOf";
import type { SheetDraft } from "../../../src/report/sheet";
import type { Rule } from "../../../src/rubrics/rule";
import { allRubrics } from "../../../src/rubrics/shipped";
import { applyRule } from "../../../src/scores/applyRule";
import type { RuleOutcome } from "../../../src/scores/outcome";
import { readStandard } from "../../../src/scores/standard/readStandard";
import cases from "../../scores/standard/cases.json";
import { readFileSync } from "node:fs";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { workerCalculator } from "../../hosts/embedded/workerCalculator";

/** A real calculation engine in place of Excel: Univer, with and without our functions. */
const calculator = workerCalculator();
beforeAll(() => calculator.calculate(new Book()), 240_000);
afterAll(() => calculator.close());

const twoPlaces = { places: 2, mode: "halfUp" } as const;

interface Asked {
  readonly what: string;
  readonly value: number;
  /** With V for the cell of the value. */
  readonly formula: string;
  readonly expected: number | null;
}

/** What differs, one line each; a null is expected where only a person, or an error, is the answer. */
async function differences(asked: readonly Asked[]): Promise<readonly string[]> {
  const book = new Book();
  const sheet = book.addSheet("表");
  asked.forEach(({ value, formula }, row) => {
    sheet.enter(row, 0, value);
    sheet.enter(row, 1, `=${formula.replace(/\bV\b/g, `A${row + 1}`)}`);
  });
  await calculator.calculate(book);
  return asked.flatMap(({ what, value, formula, expected }, row) => {
    const found = sheet.cell(row, 1).value;
    const agrees = expected === null ? typeof found === "object" && found !== null : typeof found === "number" && Math.abs(found - expected) < 1e-9;
    return agrees ? [] : [`${what} at ${value}: ${JSON.stringify(found)}, not ${expected} — ${formula}`];
  });
}

function pointsOf(outcome: RuleOutcome): number | null {
  return outcome.kind === "points" ? round(outcome.points, twoPlaces).toNumber() : null;
}

function askRule(what: string, rule: Rule, full: string, values: readonly number[]): readonly Asked[] {
  const formula = nativePointsFormula(rule, { value: "V", full }, twoPlaces);
  if (formula === null) return [];
  return values.map((value) => ({ what, value, formula, expected: pointsOf(applyRule(rule, new Decimal(full), exact(value), twoPlaces)) }));
}

const shares = [-0.3, -0.05, 0, 0.001, 0.3, 0.5999, 0.6, 0.61, 0.75, 0.8, 0.85, 0.9, 0.95, 0.9927, 1, 1.005, 1.01, 1.03, 1.035, 1.1, 1.2, 1.3, 1.55, 3];
const counts = [0, 1, 2, 3, 4, 5, 7, 2.5, -1];

test("the rules of the shipped rubrics give the same points as formulas of Excel alone", async () => {
  const all = allRubrics.flatMap(({ id, criteria }) => criteria.flatMap((one) => askRule(`${id} ${one.id}`, one.rule, one.full || "10", isCount(one.rule) ? counts : shares)));
  const asked = [...new Map(all.map((one) => [`${one.formula} ${one.value}`, one])).values()];
  expect(asked.length).toBeGreaterThan(500);
  expect(await differences(asked)).toEqual([]);
}, 240_000);

test("so do the rules of written standards", async () => {
  const asked = (cases as readonly { readonly text: string; readonly full: string; readonly kind: string | null }[]).flatMap(({ text, full, kind }) => {
    const read = kind === null ? null : readStandard(text, full);
    if (!read?.understood) return [];
    return askRule(text, read.rule, full, isCount(read.rule) ? counts : read.unit === "%" ? shares : [...shares, 10, 49, 50, 85, 90, 95.5, 120]);
  });
  expect(asked.length).toBeGreaterThan(1000);
  expect(await differences(asked)).toEqual([]);
}, 240_000);

/** What rubrics seldom have, and what a formula most easily gets wrong. */
const rare: readonly Rule[] = [
  { kind: "metOrNothing", comparison: ">", target: "90%", otherwise: "40%" },
  { kind: "proportional", comparison: "=", target: "100%" },
  { kind: "proportional", comparison: "≤", target: "90%" },
  { kind: "proportional", comparison: "≤", target: "0%" },
  { kind: "proportional", comparison: "≥", target: "100%", farOver: { beyond: "120%", then: { every: "10%", deduct: "10%", partial: "floor" } } },
  { kind: "proportional", comparison: "≥", target: "100%", farOver: { beyond: "120%", then: "ask" } },
  { kind: "gatedProportional", comparison: "≤", target: "80%", gate: "60%" },
  { kind: "gatedProportional", comparison: "≥", target: "90%", gate: "60%" },
  { kind: "step", comparison: "=", target: "100%", every: "5%", deduct: "1", partial: "linear", least: "2" },
  { kind: "step", comparison: "≤", target: "0%", every: "1%", deduct: "10%", partial: "floor", most: "3", negative: "absolute" },
  { kind: "step", comparison: "≤", target: "10%", every: "3%", deduct: "0.5", partial: "ceil", negative: "ask" },
  { kind: "step", comparison: "≤", target: "10%", every: "3%", deduct: "0.5", partial: "ceil", negative: "asZero" },
];

test("so do rules with a floor, a most, a gate, a far over-achievement, or negative values", async () => {
  expect(await differences(rare.flatMap((rule) => askRule(JSON.stringify(rule), rule, "10", shares)))).toEqual([]);
});

test("points that are cut instead of rounded", async () => {
  const rule: Rule = { kind: "proportional", comparison: "≥", target: "100%" };
  const rounding = { places: 1, mode: "truncate" } as const;
  const formula = nativePointsFormula(rule, { value: "V", full: "3" }, rounding) ?? "";
  const asked = [1 / 3, 0.29, 0.99, 0.9666, 1.2].map((value) => ({ what: "truncate", value, formula, expected: pointsOf(applyRule(rule, new Decimal(3), exact(value), rounding)) }));
  expect(await differences(asked)).toEqual([]);
});

test("every rate", async () => {
  const asked = rates.flatMap((rate) => {
    const names = Object.keys(rate.needs);
    return [0, 1, 2].map((turn): Asked => {
      const figures = Object.fromEntries(names.map((name, index) => [name, new Decimal(((index + 2) * 137.31 + turn * 41.07).toFixed(2))]));
      const formula = plainFormula(rate, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure.toString()])));
      return { what: rate.id, value: turn, formula, expected: compute(rate.formula, figures)?.toNumber() ?? null };
    });
  });
  expect(asked.length).toBe(rates.length * 3);
  expect(await differences(asked)).toEqual([]);
}, 240_000);

describe.each(["perf", "native"] as const)("every sheet of ours with %s formulas", (form) => {
  test("calculates to the values that stand in it", async () => {
    const { grids } = readXlsx(readFileSync("assets/samples/baojing-2019.xlsx"));
    const result = evaluate(grids);
    if (result.kind === "refused") throw new Error(result.reasons.join());
    const outline = outlineById(result.evaluation.rubric.outline) as Outline;
    const drafts = resultsOf(result.evaluation, outline, () => []).sheets().map((draft): SheetDraft => sheetWithout(draft, form, grids));
    const book = bookFromGrids(grids);
    const sheets = drafts.map((draft) => ({ draft, sheet: book.addSheet(draft.name) }));
    for (const { draft, sheet } of sheets) {
      for (const { row, column, formula, number, text } of draft.cells) sheet.enter(row, column, formula === undefined ? (number === undefined ? (text ?? null) : Number(number)) : `=${formula}`);
    }
    await calculator.calculate(book);
    const formulas = sheets.flatMap(({ draft, sheet }) => draft.cells.flatMap((cell) => (cell.formula !== undefined && cell.number !== undefined ? [{ ...cell, sheet, on: draft.name }] : [])));
    expect(formulas.filter(({ formula }) => formula?.includes("PERF.")).length > 5).toBe(form === "perf");
    expect([...new Set(formulas.map(({ on }) => on))]).toEqual(["绩效评分", "绩效报告", "部门整体支出绩效自评表", "部门整体支出绩效评价基础数据表"]);
    for (const { row, column, number, sheet } of formulas) expect(sheet.cell(row, column).value).toBeCloseTo(Number(number), 10);
  }, 240_000);
});

function isCount({ kind }: Rule): boolean {
  return kind === "checklist" || kind === "itemised" || kind === "violations";
}
