import { bookFromGrids } from "../../../src/hosts/embedded/bookFromGrids";
import { Book } from "../../../src/hosts/embedded/model/book";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { finalAccounts } from "../contract/userSheets";
import { workerCalculator } from "./workerCalculator";

const calculator = workerCalculator();
// Loading Univer is the slow part.
beforeAll(() => calculator.calculate(new Book()), 30_000);
afterAll(() => calculator.close());

async function results(rows: readonly (readonly (string | number | boolean | null)[])[], book = new Book()): Promise<Book> {
  const sheet = book.addSheet("决算");
  rows.forEach((cells, row) => cells.forEach((entry, column) => sheet.enter(row, column, entry)));
  await calculator.calculate(book);
  return book;
}

const cases: readonly (readonly [name: string, formula: string, expected: unknown])[] = [
  ["arithmetic", "=A1/B1", 0.9],
  ["a text", '=IF(A1>0,"是","")', "是"],
  ["an empty text", '=IF(A1<0,"是","")', ""],
  ["a truth value", "=A1=90", true],
  ["division by zero", "=1/0", { error: "#DIV/0!" }],
  ["an unknown function", "=NOPE(1)", { error: "#NAME?" }],
  ["a range", "=SUM(A1:B1)", 190],
  ["a whole column of another sheet", "=SUM('上 年'!A:A)", 12],
  ["a cell far away, where nothing is", "=Z999+1", 1],
  ["a name", "=执行数*2", 180],
  ["our function", "=PERF.EXECRATE(A1,B1)", 0.9],
  ["our function in small letters", "=perf.execrate(A1,B1)", 0.9],
  ["our function over a blank is no zero", "=PERF.EXECRATE(A1,D1)", { error: "#N/A" }],
  ["our function with no base", "=PERF.EXECRATE(A1,C1)", { error: "#DIV/0!" }],
  ["a written standard", '=PERF.POINTS(5,1.02,"≤100%计5分；每超过1个百分点扣0.5分，扣完为止")', 4],
];

test("formulas give values, ours and the usual ones", async () => {
  const book = new Book();
  const other = book.addSheet("上 年");
  other.enter(0, 0, 5);
  other.enter(1, 0, 7);
  book.names = [{ name: "执行数", scope: null, formula: "=决算!$A$1", comment: "", visible: true }];
  await results([[90, 100, 0, null], ...cases.map(([, formula]) => [formula])], book);
  const sheet = book.findSheet("决算");
  expect(cases.map(([name], index) => [name, sheet?.cell(index + 1, 0).value])).toEqual(cases.map(([name, , expected]) => [name, expected]));
});

test("a function gets blanks as null, errors as errors, ranges as rows", async () => {
  await results([[90, null, "文字", true], ["=TEST.SEE(A1:D1,B1,#N/A)"]]);
  expect(calculator.seen().at(-1)).toEqual([[[90, null, "文字", true]], [[null]], { error: "#N/A" }]);
});

test("what Excel would have saved with a sheet is what comes out", async () => {
  const book = bookFromGrids(readXlsx(newXlsx([finalAccounts])).grids);
  await calculator.calculate(book);
  const [sheet] = book.sheets;
  // −0.005 ÷ 1,234,567.89 = −4.0500001 × 10⁻⁹
  expect(sheet?.cell(3, 3).value).toBeCloseTo(-4.0500001e-9, 15);
  expect(sheet?.cell(6, 1).value).toBe(1_234_567.89);
  expect(sheet?.cell(6, 2).value).toBe("是");
});

test("a formula that Univer does not know keeps the value saved with it", async () => {
  const book = new Book();
  book.addSheet("a").put(0, 0, 42, "=SOMETHING.NEW(1)");
  await calculator.calculate(book);
  expect(book.sheets[0]?.cell(0, 0).value).toBe(42);
});
