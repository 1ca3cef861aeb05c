import { sampleSheets } from "../../../assets/samples/build/samples";
import { factsFromGrids } from "../../../src/facts/fromGrids";
import type { Book, BookCell } from "./book";
import { bookOf, gridsOf } from "./book";
import type { Verdict } from "./compare";
import { compare } from "./compare";
import { mutations } from "./mutations";

/** The judge itself: a change that the expectation does not know of must be found out. */
const sample = bookOf(sampleSheets["baojing-2019"] ?? []);

function verdicts(book: Book): Readonly<Record<Verdict, number>> {
  const origins = new Map(book.sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}|${cell.row}|${cell.column}`, cell.origin] as const)));
  const judged = compare({
    sample: factsFromGrids(gridsOf(sample)),
    variant: factsFromGrids(gridsOf(book)),
    expected: book.expected,
    originAt: ({ sheet, row, column }) => origins.get(`${sheet}|${row}|${column}`) ?? "+nothing",
  });
  const number = (wanted: Verdict): number => judged.filter(({ verdict }) => verdict === wanted).length;
  return { right: number("right"), asked: number("asked"), wrong: number("wrong") };
}

function withCells(change: (cell: BookCell) => readonly BookCell[]): Book {
  return { ...sample, sheets: sample.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap(change) })) };
}

/** 决算01!C14, 本年收入合计: no other table of this sample tells it. */
const income = "决算01|13|2";

describe("the judge of the mutations", () => {
  test("an unchanged sample is right throughout", () => {
    expect(verdicts(sample)).toMatchObject({ asked: 0, wrong: 0 });
  });

  test("a figure changed in silence is wrong", () => {
    expect(verdicts(withCells((cell) => [cell.origin === income ? { ...cell, value: 26.338 } : cell])).wrong).toBe(1);
  });

  test("the right figure in a cell that does not hold it is wrong", () => {
    expect(verdicts(withCells((cell) => [cell.origin === income ? { ...cell, origin: "+moved" } : cell])).wrong).toBe(1);
  });

  test("a figure that is gone is asked, not right", () => {
    expect(verdicts(withCells((cell) => (cell.origin === income ? [] : [cell])))).toMatchObject({ asked: 1, wrong: 0 });
  });

  test("a figure that must be gone and is still known is wrong", () => {
    expect(verdicts({ ...sample, expected: { ...sample.expected, untold: new Set([income]) } }).wrong).toBe(1);
  });

  test("a fact that the sample does not tell is wrong", () => {
    // 决算01!C9, 上级补助收入, is blank in the sample.
    const filled = sample.sheets.map((sheet): Book["sheets"][number] =>
      sheet.name === "决算01" ? { ...sheet, cells: [...sheet.cells, { row: 8, column: 2, value: 5, role: "body", origin: "+typed" }] } : sheet,
    );
    expect(verdicts({ ...sample, sheets: filled }).wrong).toBe(1);
  });

  test("a scoring row with other points is wrong", () => {
    expect(verdicts(withCells((cell) => [cell.value === "在职人员控制率" ? { ...cell, value: "离职人员控制率" } : cell])).wrong).toBeGreaterThan(0);
  });

  test("every mutation has a name of its own", () => {
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  });
});
