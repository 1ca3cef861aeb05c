import { evaluate } from "../../src/evaluate";
import { printFinding } from "../../src/findings/printFinding";
import { sheetRubricId } from "../../src/scores/rubricFromSheet";
import { chanceOf } from "./audit/generator/random";
import type { Place, Sheet } from "./books/book";
import { gridsOf } from "./books/book";
import { cleanBook } from "./books/cleanBook";
import type { BookSlip } from "./books/plantInBook";
import { bookSlips, plantInBook } from "./books/plantInBook";

const books = 120;

function findingsOf(book: readonly Sheet[]) {
  const result = evaluate(gridsOf(book), { rubric: sheetRubricId });
  if (result.kind === "refused") throw new Error(result.reasons[0]);
  return result.evaluation.findings;
}

function isAt(place: Place, { sheet, row, column }: Place): boolean {
  return place.sheet === sheet && place.row === row && place.column === column;
}

describe("generated workbooks", () => {
  test("no clean one is accused of anything", () => {
    const accused = Array.from({ length: books }, (_, seed) => findingsOf(cleanBook(chanceOf(seed))).map((finding) => `${seed} ${printFinding(finding)}`));
    expect(accused.flat().slice(0, 5)).toEqual([]);
  });

  test("98 of 100 planted slips are found, and their cell is named", () => {
    const missed: string[] = [];
    const tally = new Map<BookSlip, { planted: number; found: number }>();
    let planted = 0;
    for (let seed = 0; planted < books; seed += 1) {
      const chance = chanceOf(seed + 70_000);
      const slip = bookSlips[seed % bookSlips.length] as BookSlip;
      const one = plantInBook(cleanBook(chance), slip, chance);
      if (!one) continue;
      planted += 1;
      const found = findingsOf(one.book).some(({ at }) => at.some((cell) => one.at.some((place) => isAt(place, cell))));
      const before = tally.get(slip) ?? { planted: 0, found: 0 };
      tally.set(slip, { planted: before.planted + 1, found: before.found + (found ? 1 : 0) });
      if (!found) missed.push(`${slip} ${one.told}`);
    }
    process.stdout.write(`${[...tally].map(([slip, { planted: of, found }]) => `${slip} ${found}/${of}`).join("  ")}\n`);
    expect(missed.length <= books * 0.02 ? [] : missed).toEqual([]);
  });
});
