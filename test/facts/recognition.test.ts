import { baojing2019 } from "../../assets/samples/build/baojing2019";
import { factsFromGrids } from "../../src/facts/fromGrids";
import { exact } from "../../src/quantity/decimal";
import { ratesFromFacts } from "../../src/rates/fromFacts";
import type { PlainCell, PlainSheet } from "../../src/report/plainSheet";
import { gridOf } from "./gridOf";

/** Rates as printed; what changes them is wrong. */
function printedRates(sheets: readonly PlainSheet[]): Readonly<Record<string, string>> {
  const rates = ratesFromFacts(factsFromGrids(sheets.map(gridOf)));
  return Object.fromEntries(rates.filter(({ state }) => state === "known").map(({ definition, printed }) => [definition.id, printed]));
}

function movedDown(sheet: PlainSheet, by: number): PlainSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + by })),
    merges: (sheet.merges ?? []).map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
  };
}

function movedRight(sheet: PlainSheet, by: number): PlainSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, column: cell.column + by })),
    merges: (sheet.merges ?? []).map((area) => ({ ...area, left: area.left + by, right: area.right + by })),
  };
}

/** Money cells of the samples carry two decimals by their format. */
function inYuan(sheet: PlainSheet): PlainSheet {
  const cell = (plain: PlainCell): PlainCell => {
    if (plain.text !== undefined) return { ...plain, text: plain.text.replaceAll("万元", "元") };
    const money = plain.number !== undefined && plain.look?.numberFormat === "#,##0.00";
    return money ? { ...plain, number: exact(plain.number ?? "0").times(10000).toString() } : plain;
  };
  return { ...sheet, cells: sheet.cells.map(cell) };
}

const expected = {
  staffControl: "54.55%", // 6 ÷ 11
  threePublicChange: "0.00%", // (1 − 1) ÷ 1
  budgetCompletion: "99.27%", // 277.13 ÷ 279.18
  budgetControl: "-21.49%", // −72.08 ÷ 335.46
  publicOutlayControl: "78.75%", // 3.78 ÷ 4.80
  threePublicControl: "1.00%", // 0.01 ÷ 1
  procurementExecution: "0.43%", // 0.10 ÷ 23.01
};

describe("facts come from recognition, not from fixed places", () => {
  const cases: readonly (readonly [string, (sheet: PlainSheet, index: number) => PlainSheet])[] = [
    ["as it is", (sheet) => sheet],
    ["every table moved down three rows", (sheet) => movedDown(sheet, 3)],
    ["every table moved right two columns", (sheet) => movedRight(sheet, 2)],
    ["every sheet renamed", (sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })],
    ["元 instead of 万元, with the numbers", inYuan],
    ["half of the sheets in 元", (sheet, index) => (index % 2 === 0 ? inYuan(sheet) : sheet)],
  ];

  test.each(cases)("%s", (_name, change) => {
    expect(printedRates(baojing2019.map(change))).toMatchObject(expected);
  });

  test("the order of the sheets does not matter", () => {
    expect(printedRates([...baojing2019].reverse())).toMatchObject(expected);
  });

  test("a wrong unit line on one table is asked about, and gives no rate in silence", () => {
    const wrong = baojing2019.map((sheet) =>
      sheet.name === "2019预算" ? { ...sheet, cells: sheet.cells.map((cell) => (cell.text === "单位：万元" ? { ...cell, text: "单位：元" } : cell)) } : sheet,
    );
    const facts = factsFromGrids(wrong.map(gridOf));
    expect(facts.questions.map(({ code }) => code)).toContain("UNIT-CONTRADICTED");
    expect(ratesFromFacts(facts).find(({ definition }) => definition.id === "publicOutlayControl")?.state).toBe("missing");
  });
});
