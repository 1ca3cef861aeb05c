import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Book } from "../../../src/hosts/embedded/model/book";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { workerCalculator } from "../../hosts/embedded/workerCalculator";
import type { WrittenScores } from "./randomBooks";
import { putScores, withOtherAmounts } from "./randomBooks";

const calculator = workerCalculator();
beforeAll(() => calculator.calculate(new Book()), 240_000);
afterAll(() => calculator.close());

const cases = ["baojing-2019", "zhanjiang-2021", "kaiyuan-2018", "baoshan-2018", "ningde-2018"].map((name) => {
  const { rubric } = JSON.parse(readFileSync(resolve("test/cases", name, "case.json"), "utf8")) as { readonly rubric?: string };
  return { name, rubric: rubric ?? null, grids: readXlsx(new Uint8Array(readFileSync(resolve("assets/samples", `${name}.xlsx`)))).grids };
});
/** Two samples whose sheets hang on amounts; of the others most points are a person's, and no amount changes them. */
const random: Readonly<Record<string, number>> = { "baojing-2019": 100, "ningde-2018": 100 };

/** As near as fifteen digits tell, which is what a sheet shows. */
function differences({ name, formulas, sheet }: WrittenScores): readonly string[] {
  return formulas.flatMap(({ row, column, number, formula }) => {
    const [found, expected] = [sheet.cell(row, column).value, Number(number)];
    const agrees = typeof found === "number" && Math.abs(found - expected) <= Math.max(1, Math.abs(expected)) * 1e-13;
    return agrees ? [] : [`${name} ${row},${column}: ${JSON.stringify(found)}, not ${expected} — ${formula}`];
  });
}

// One calculation for all workbooks of a sample: starting Univer, and each calculation, is the slow part.
test.each(cases)("$name, as it is and with other amounts: every rate and every score on the sheet is the engine's", async ({ name, rubric, grids }) => {
  const book = new Book();
  const count = random[name] ?? 0;
  const others = Array.from({ length: count }, (_, seed) => putScores(book, `${seed}`, withOtherAmounts(grids, seed + 1), rubric));
  const all = [putScores(book, name, grids, rubric), ...others].flatMap((one) => one ?? []);
  expect(all).toHaveLength(1 + count);
  await calculator.calculate(book);
  expect(all.flatMap(differences)).toEqual([]);
  expect(all.reduce((sum, { formulas }) => sum + formulas.length, 0)).toBeGreaterThan(all.length * 5);
  const figures = new Set(all.map(({ formulas }) => formulas.map(({ number }) => number).join()));
  expect(figures.size).toBeGreaterThan(count / 2);
}, 120_000);
