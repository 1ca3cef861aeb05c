import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cellAt } from "../../../../src/grid/grid";
import { bookFromFile } from "../../../../src/hosts/embedded/file/bookFromFile";
import { saveBook } from "../../../../src/hosts/embedded/file/saveBook";
import type { Book } from "../../../../src/hosts/embedded/model/book";
import { HostProblem } from "../../../../src/hosts/port";
import { newXlsx } from "../../../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { changedParts } from "../../../browser/changedParts";
import { buildRichWorkbook } from "../../xlsx/fixtures/buildRichWorkbook";
import { partText, repacked } from "../../xlsx/fixtures/packageText";
import { finalAccounts, userSheets } from "../../contract/userSheets";

let rich: Uint8Array;
beforeAll(async () => {
  rich = await buildRichWorkbook();
});

const samples = ["baojing-2019", "zhanjiang-2021", "kaiyuan-2018", "baoshan-2018", "ningde-2018"];

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve("assets/samples", `${name}.xlsx`)));
}

/** Saves what somebody did to the workbook in a file. */
function edited(bytes: Uint8Array, edit: (book: Book) => void): Uint8Array {
  const { book } = bookFromFile(bytes);
  edit(book);
  return saveBook(bytes, book);
}

const sheet1 = "xl/worksheets/sheet1.xml";

test.each([...samples, "a workbook with everything"])("%s: nothing changed, nothing written", (name) => {
  const bytes = samples.includes(name) ? sample(name) : rich;
  expect(changedParts(bytes, edited(bytes, () => undefined))).toEqual([]);
});

test("a changed cell changes its sheet and nothing else", () => {
  const bytes = rich;
  const [grid] = readXlsx(bytes).grids;
  const saved = edited(bytes, (book) => book.sheets[0]?.enter(40, 3, 12.5));
  expect(changedParts(bytes, saved)).toEqual([sheet1]);
  const [after] = readXlsx(saved).grids;
  expect(after && cellAt(after, 40, 3)).toEqual({ column: 3, value: 12.5 });
  expect({ ...after, rows: after?.rows.filter(({ row }) => row !== 40) }).toEqual({ ...grid, rows: grid?.rows.filter(({ row }) => row !== 40) });
});

test.each<readonly [what: string, entry: string | number, value: unknown, formula: string | undefined]>([
  ["a number", 7.25, 7.25, undefined],
  ["a text", "新的 <项目> & 其他", "新的 <项目> & 其他", undefined],
  ["a text that looks like a number", "'0012", "0012", undefined],
  ["a percent", "12.5%", 0.125, undefined],
  ["a truth value", "TRUE", true, undefined],
  ["a formula", "=SUM(B4:B5)", "", "SUM(B4:B5)"],
  ["a formula of ours", "=PERF.EXECRATE(B4,B5)", "", "PERF.EXECRATE(B4,B5)"],
])("%s in the place of another keeps the look of the cell", (_, entry, value, formula) => {
  const bytes = newXlsx(userSheets);
  const saved = edited(bytes, (book) => {
    const sheet = book.sheets[0];
    sheet?.enter(3, 1, entry);
    const cell = sheet?.cell(3, 1);
    // What a calculator would do.
    if (cell?.formula) sheet?.put(3, 1, null, cell.formula);
  });
  const [grid] = readXlsx(saved).grids;
  expect(grid && cellAt(grid, 3, 1)).toEqual({ column: 1, value, format: "#,##0.00", ...(formula === undefined ? {} : { formula }) });
  expect(changedParts(bytes, saved).filter((part) => part !== "xl/styles.xml")).toEqual([sheet1]);
});

test("a result that was calculated anew is stored beside the formula as it stands in the file", () => {
  const bytes = newXlsx([finalAccounts]);
  const saved = edited(bytes, (book) => book.sheets[0]?.put(6, 1, 5, "=SUM(B4:B6)"));
  expect(partText(saved, sheet1)).toContain("<f>SUM(B4:B6)</f><v>5</v>");
});

test("cells of a row that is not there, before, between and behind those that are", () => {
  const bytes = newXlsx([{ name: "表", cells: [2, 5].map((row) => ({ row, column: 1, number: "1" })) }]);
  const saved = edited(bytes, (book) => [0, 3, 9].forEach((row) => book.sheets[0]?.enter(row, 2, row)));
  expect(readXlsx(saved).grids[0]?.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([[0, [2]], [2, [1]], [3, [2]], [5, [1]], [9, [2]]]);
});

test("a cell that is emptied keeps its look and loses its formula in the calculation chain, too", () => {
  const bytes = rich;
  const [before] = readXlsx(bytes).grids;
  const place = before?.rows.flatMap(({ row, cells }) => cells.filter(({ formula }) => formula !== undefined).map(({ column }) => ({ row, column })))[0];
  if (!place) throw new Error("the workbook has no formula");
  const saved = edited(bytes, (book) => {
    const sheet = book.sheets[0];
    sheet?.cells.set(place.row, place.column, { ...sheet.cell(place.row, place.column), value: null, formula: null });
  });
  const [after] = readXlsx(saved).grids;
  expect(after && cellAt(after, place.row, place.column)).toBeUndefined();
});

test("those who share a formula keep it when the cell that holds it changes", () => {
  const plain = newXlsx([{ name: "表", cells: [0, 1, 2].flatMap((row) => [{ row, column: 0, number: `${row + 1}` }, { row, column: 1, number: "0" }]) }]);
  const shared = partText(plain, sheet1)?.replace('<c r="B1"><v>0</v></c>', '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c>')
    .replace('<c r="B2"><v>0</v></c>', '<c r="B2"><f t="shared" si="0"/><v>4</v></c>')
    .replace('<c r="B3"><v>0</v></c>', '<c r="B3"><f t="shared" si="0"/><v>6</v></c>') ?? "";
  const saved = edited(repacked(plain, { [sheet1]: shared }), (book) => {
    book.sheets[0]?.enter(0, 1, 9);
    book.sheets[0]?.put(2, 1, 60, "=A3*2");
  });
  expect(readXlsx(saved).grids[0]?.rows.map(({ cells }) => cells[1])).toEqual([
    { column: 1, value: 9 },
    { column: 1, value: 4, formula: "A2*2" },
    { column: 1, value: 60, formula: "A3*2" },
  ]);
});

test("a look that a person gave is there after opening again, and no other cell's number of a look has changed", () => {
  const bytes = rich;
  const look = { bold: true, italic: true, fillColor: "#FFEE00", wrap: true, numberFormat: "0.000", horizontal: "Right", lines: { top: { style: "Double", weight: "Thick", color: "#FF0000", tintAndShade: 0 } } };
  const saved = edited(bytes, (book) => book.sheets[0]?.changeFormat({ top: 1, left: 1, bottom: 1, right: 1 }, (format) => ({ ...format, ...look })));
  const [before, after] = [bytes, saved].map((one) => bookFromFile(one));
  expect(after?.book.sheets[0]?.formatAt(1, 1)).toMatchObject(look);
  expect(after?.formats.slice(0, before?.formats.length)).toEqual(before?.formats);
});

test("a sheet that is renamed, hidden or new", () => {
  const bytes = newXlsx(userSheets);
  const saved = edited(bytes, (book) => {
    const [accounts, , , empty] = book.sheets;
    if (!accounts || !empty) throw new Error("two sheets are needed");
    book.renameSheet(accounts, "决算 2019");
    empty.visibility = "Hidden";
    book.addSheet("草稿").enter(1, 1, "计算过程");
  });
  const { grids } = readXlsx(saved);
  expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([["决算 2019", "visible"], ["上年 (备份)", "hidden"], ["参数", "veryHidden"], ["空表", "hidden"], ["草稿", "visible"]]);
  expect(grids[4] && cellAt(grids[4], 1, 1)?.value).toBe("计算过程");
  expect(changedParts(bytes, saved).filter((part) => part.startsWith("xl/worksheets/"))).toEqual([]);
});

test("names of the workbook follow a sheet that is called otherwise", () => {
  const bytes = rich;
  const [first] = readXlsx(bytes).grids;
  const named = readXlsx(bytes).definedNames.filter(({ refersTo }) => refersTo.includes(first?.sheet ?? "?"));
  const saved = edited(bytes, (book) => {
    const [sheet] = book.sheets;
    if (sheet) book.renameSheet(sheet, "改了名 的表");
  });
  const after = readXlsx(saved).definedNames;
  expect(named.length).toBeGreaterThan(0);
  for (const { name } of named) expect(after.find((one) => one.name === name)?.refersTo).toContain("'改了名 的表'!");
});

test("a sheet of the file that is gone is refused, with what to do", () => {
  const bytes = newXlsx(userSheets);
  const { book } = bookFromFile(bytes);
  const [first] = book.sheets;
  if (first) book.deleteSheet(first);
  expect(() => saveBook(bytes, book)).toThrow(HostProblem);
  expect(() => saveBook(bytes, book)).toThrow(/收入支出决算.*请/);
});
