import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { areaName } from "../../../../src/grid/address";
import { cellAt } from "../../../../src/grid/grid";
import { bookFromFile } from "../../../../src/hosts/embedded/file/bookFromFile";
import { saveBook } from "../../../../src/hosts/embedded/file/saveBook";
import type { Book } from "../../../../src/hosts/embedded/model/book";
import type { Sheet } from "../../../../src/hosts/embedded/model/sheet";
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

/** How a sheet is laid out, to a hundredth of a point. */
function layoutOf(sheet: Sheet | undefined): object {
  const tracks = (lineUp: Sheet["columns"] | undefined): readonly unknown[] =>
    [...(lineUp?.entries() ?? [])].flatMap(([index, { size, hidden }]) => (size === null && !hidden ? [] : [[index, size === null ? null : Math.round(size * 100), hidden]])).sort();
  const merges = sheet?.merges.map((area) => areaName(area)).sort();
  return { merges, columns: tracks(sheet?.columns), rows: tracks(sheet?.rows), freeze: sheet?.freeze, lines: sheet?.showGridlines, tab: sheet?.tabColor };
}

/** What a sheet's part says beside its layout. */
function beside(bytes: Uint8Array, part: string): string {
  return (partText(bytes, part) ?? "")
    .replace(/<cols>.*?<\/cols>|<mergeCells.*?<\/mergeCells>|<pane[^>]*>|<selection[^>]*>|<tabColor[^>]*>/g, "")
    .replace(/ (?:ht|customHeight|hidden|showGridLines)="[^"]*"/g, "")
    .replace(/<row r="\d+"\/>/g, "")
    .replace(/<(sheetView|sheetPr)( [^>]*)?><\/\1>/g, "<$1$2/>");
}

describe("how a sheet is laid out", () => {
  test.each<readonly [what: string, change: (sheet: Sheet) => void, written: RegExp]>([
    ["a wider column", (sheet) => sheet.columns.change(0, 0, { size: 105 }), /<cols><col min="1" max="1" width="20" customWidth="1"\/><\/cols>/],
    ["a column that nothing was said of", (sheet) => sheet.columns.change(3, 3, { size: 52.5 }), /<col min="1" max="1" width="18.25" customWidth="1"\/><col min="4" max="4" width="10" customWidth="1"\/>/],
    ["a hidden column", (sheet) => sheet.columns.change(1, 1, { size: 52.5, hidden: true }), /<col min="2" max="2" width="10" customWidth="1" hidden="1"\/>/],
    ["a taller row", (sheet) => sheet.rows.change(3, 3, { size: 33.75 }), /<row r="4" ht="33.75" customHeight="1">/],
    ["a hidden row between others that is not there", (sheet) => sheet.rows.change(6, 6, { hidden: true }), /<row r="7" hidden="1"\/><row r="8">/],
    ["a row behind the last", (sheet) => sheet.rows.change(20, 20, { size: 40 }), /<row r="21" ht="40" customHeight="1"\/><\/sheetData>/],
    ["a merged block more", (sheet) => void (sheet.merges = [...sheet.merges, { top: 9, left: 0, bottom: 10, right: 1 }]), /<mergeCells count="2"><mergeCell ref="A1:C1"\/><mergeCell ref="A10:B11"\/><\/mergeCells>/],
    ["no merged block any more", (sheet) => void (sheet.merges = []), /<\/sheetData><conditionalFormatting/],
    ["another frozen edge", (sheet) => void (sheet.freeze = { rows: 1, columns: 2 }), /<sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"\/>/],
    ["nothing frozen", (sheet) => void (sheet.freeze = null), /<sheetView workbookViewId="0"><\/sheetView>/],
    ["no lines", (sheet) => void (sheet.showGridlines = false), /<sheetView workbookViewId="0" showGridLines="0">/],
    ["a coloured tab", (sheet) => void (sheet.tabColor = "#ffcc00"), /<sheetPr codeName="Sheet1"><tabColor rgb="FFFFCC00"\/><\/sheetPr>/],
  ])("%s is saved, and nothing else", (_, change, written) => {
    const { book } = bookFromFile(rich);
    const [sheet] = book.sheets;
    if (sheet) change(sheet);
    const saved = saveBook(rich, book);
    expect(changedParts(rich, saved)).toEqual([sheet1]);
    expect(partText(saved, sheet1)).toMatch(written);
    expect(beside(saved, sheet1)).toBe(beside(rich, sheet1));
    expect(layoutOf(bookFromFile(saved).book.sheets[0])).toEqual({ ...layoutOf(sheet), tab: sheet?.tabColor.toUpperCase() });
  });

  test("an entry for several columns is parted where one of them changes", () => {
    const bytes = repacked(rich, { [sheet1]: (partText(rich, sheet1) ?? "").replace(/<cols>.*<\/cols>/, '<cols><col min="2" max="5" width="9.5" style="1" customWidth="1"/></cols>') });
    const saved = edited(bytes, (book) => book.sheets[0]?.columns.change(2, 2, { size: 105, hidden: false }));
    expect(partText(saved, sheet1)).toContain(
      '<cols><col width="9.5" style="1" customWidth="1" min="2" max="2"/><col style="1" min="3" max="3" width="20" customWidth="1"/><col width="9.5" style="1" customWidth="1" min="4" max="5"/></cols>',
    );
  });

  test("a sheet of whose layout the file says nothing gets what it needs, in the order of the schema", () => {
    const plain = newXlsx([{ name: "表", cells: [{ row: 0, column: 0, text: "甲" }] }]);
    const bare = repacked(plain, { [sheet1]: (partText(plain, sheet1) ?? "").replace(/<sheetViews>.*<\/sheetViews>|<cols>.*<\/cols>/g, "").replace(/<sheetData>.*<\/sheetData>/, "<sheetData/>") });
    const saved = edited(bare, ({ sheets: [sheet] }) => {
      if (!sheet) return;
      sheet.merges = [{ top: 4, left: 1, bottom: 4, right: 2 }];
      sheet.columns.change(1, 1, { size: 105 });
      sheet.rows.change(2, 2, { size: 30 });
      sheet.freeze = { rows: 1, columns: 0 };
      sheet.tabColor = "#00B050";
    });
    const order = [...(partText(saved, sheet1) ?? "").matchAll(/<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|mergeCells)\b/g)].map(([, name]) => name);
    expect(order).toEqual(["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells"]);
  });

  test("whatever a person does to it is there after opening again, and the cells are as they were", () => {
    const track = fc.record({ index: fc.nat(12), size: fc.option(fc.integer({ min: 8, max: 300 })), hidden: fc.boolean() });
    fc.assert(
      fc.property(fc.array(track, { maxLength: 6 }), fc.array(track, { maxLength: 6 }), fc.subarray([..."ABCDEFG"]), fc.option(fc.record({ rows: fc.nat(3), columns: fc.integer({ min: 1, max: 3 }) })), (columns, rows, merged, freeze) => {
        const { book } = bookFromFile(rich);
        const [sheet] = book.sheets;
        if (!sheet) throw new Error("a sheet is needed");
        // A column of which anything is said has a width.
        for (const { index, size, hidden } of columns) sheet.columns.change(index, index, { size: size ?? 60, hidden });
        for (const { index, size, hidden } of rows) sheet.rows.change(index, index, { size, hidden });
        sheet.merges = merged.map((letter) => ({ top: 20 + letter.charCodeAt(0), left: 1, bottom: 20 + letter.charCodeAt(0), right: 3 }));
        sheet.freeze = freeze;
        const saved = saveBook(rich, book);
        expect(layoutOf(bookFromFile(saved).book.sheets[0])).toEqual(layoutOf(sheet));
        expect(beside(saved, sheet1)).toBe(beside(rich, sheet1));
      }),
      { numRuns: 40 },
    );
  });
});
