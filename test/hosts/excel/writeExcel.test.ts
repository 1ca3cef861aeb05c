/** @jest-environment jsdom */
import "../embedded/pageGlobals";
import { emptyMemory } from "../../../src/facts/memory";
import type { Exchange } from "../../../src/hosts/embedded/exchange";
import { officeError } from "../../../src/hosts/embedded/fault";
import type { Book } from "../../../src/hosts/embedded/model/book";
import type { Sheet } from "../../../src/hosts/embedded/model/sheet";
import type { DraftCell, SheetDraft } from "../../../src/report/sheet";
import { sheetStyles } from "../../../src/report/sheetStyles";
import { bookOf, openBook } from "../contract/embeddedWayA";
import { finalAccounts, userSheets } from "../contract/userSheets";
import { embeddedHost, openOfficePage } from "../embedded/officePage";
import { draft } from "../xlsx/fixtures/draft";
import { userSyncs } from "./userSyncs";

beforeAll(() => openOfficePage(embeddedHost()));

async function written(cells: readonly DraftCell[], more: Partial<SheetDraft> = {}): Promise<{ readonly sheet: Sheet; readonly book: Book; readonly syncs: number }> {
  const exchanges: Exchange[] = [];
  const { book, workbook } = openBook(bookOf([finalAccounts]), { onExchange: (exchange) => exchanges.push(exchange) });
  await workbook.port.write({ sheets: [draft("scores", "绩效评分", cells, more)], memory: emptyMemory });
  const sheet = book.findSheet("绩效评分");
  if (!sheet) throw new Error("nothing was written");
  return { sheet, book, syncs: userSyncs(exchanges).length };
}

test("a style is written as the one table of looks has it", async () => {
  const { sheet } = await written([{ row: 2, column: 1, style: "total", number: "98.5" }]);
  const { border, fill, font, size, numberFormat } = sheetStyles.total;
  const line = { style: "Continuous", weight: "Thin", color: `#${border ?? ""}`, tintAndShade: 0 };
  expect(sheet.formatAt(2, 1)).toMatchObject({
    ...{ fontName: font, fontSize: size, bold: true, numberFormat, fillColor: `#${fill ?? ""}`, wrap: true },
    lines: { top: line, bottom: line, left: line, right: line },
  });
});

test("every cell of a table has all four lines", async () => {
  const cells = [3, 4, 5].flatMap((row) => [0, 1, 2].map((column) => ({ row, column, style: "text", text: "x" }) as const));
  const { sheet } = await written(cells);
  expect(cells.map(({ row, column }) => Object.keys(sheet.formatAt(row, column).lines).sort())).toEqual(cells.map(() => ["bottom", "left", "right", "top"]));
});

test("a merged block has its frame all around", async () => {
  const { sheet } = await written([{ row: 2, column: 0, style: "formLabel", text: "项目" }], { merges: [{ top: 2, left: 0, bottom: 3, right: 2 }] });
  expect(sheet.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 2 }]);
  expect(Object.keys(sheet.formatAt(3, 2).lines)).toContain("right");
  expect(sheet.formatAt(4, 2).lines).toEqual({});
});

test("widths are in characters of this workbook's font, hidden columns are hidden, heights in points", async () => {
  const { sheet } = await written([], { columnWidths: [20, 0, 8.43], hiddenColumns: [4], rowHeights: { 3: 40 } });
  // 20 characters × 5.25 points + 3.75 for the margins = 108.75; 8.43 characters are the default, 48.0075.
  expect([0, 1, 2].map((column) => sheet.columns.at(column).size)).toEqual([108.75, null, expect.closeTo(48.0075, 6)]);
  expect(sheet.columns.at(4).hidden).toBe(true);
  expect(sheet.rows.at(3).size).toBe(40);
});

test("panes, print settings and grid lines", async () => {
  const { sheet } = await written([], { freeze: { rows: 3, columns: 1 }, print: { landscape: true, repeatRows: { first: 1, last: 2 }, fitToWidth: true } });
  expect(sheet.freeze).toEqual({ rows: 3, columns: 1 });
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true, zoom: { horizontalFitToPages: 1 }, titleRows: { top: 1, bottom: 2 } });
});

test("a link leads to its cell and leaves text and look as they were drafted", async () => {
  const link = { sheet: "收入支出决算", row: 3, column: 2 };
  const { sheet } = await written([{ row: 2, column: 0, style: "warning", text: "见决算", link }]);
  expect(sheet.links.over({ top: 2, left: 0, bottom: 2, right: 0 })).toEqual({ documentReference: "'收入支出决算'!C4" });
  expect(sheet.cell(2, 0).value).toBe("见决算");
  expect(sheet.formatAt(2, 0)).toMatchObject({ underline: "None", fontColor: `#${sheetStyles.warning.color ?? ""}` });
});

test("limits and hints of input cells", async () => {
  const { sheet } = await written([
    { row: 2, column: 0, style: "input", allow: { kind: "decimal", from: "0", to: "10" }, prompt: { title: "题".repeat(40), text: "提示".repeat(200) } },
    { row: 3, column: 0, style: "inputText", allow: { kind: "list", choices: ["优", "良"] } },
    { row: 4, column: 0, style: "inputText", allow: { kind: "list", choices: ["一".repeat(200), "二".repeat(200)] } },
  ]);
  const rules = [2, 3, 4].map((row) => sheet.validations.over({ top: row, left: 0, bottom: row, right: 0 }));
  expect(rules[0]?.rule).toEqual({ decimal: { formula1: 0, formula2: 10, operator: "Between" } });
  expect(rules[0]?.prompt).toMatchObject({ title: "题".repeat(32), message: "提示".repeat(200).slice(0, 255) });
  expect(rules[1]?.rule).toEqual({ list: { inCellDropDown: true, source: "优,良" } });
  expect(rules[2]).toBeUndefined();
});

test("a workbook that is large takes no more round trips than a small one", async () => {
  const { syncs } = await written([{ row: 2, column: 0, style: "text", text: "x" }]);
  const cells = Array.from({ length: 400 }, (_, row) => ({ row: row + 2, column: 0, style: "text", text: "核对" }) as const);
  // Two to look, one to add, one for the cells, one to show the sheet and to remember.
  expect([syncs, (await written(cells)).syncs]).toEqual([5, 5]);
});

test("a long report goes over in pieces", async () => {
  const cells = Array.from({ length: 3_000 }, (_, row) => ({ row: row + 2, column: 0, style: "paragraph", text: "绩".repeat(300) }) as const);
  const { sheet, syncs } = await written(cells);
  expect(sheet.cell(3_001, 0).value).toBe("绩".repeat(300));
  // 3,000 × 900 bytes = 2.7 MB, at most 1 MB a piece.
  expect(syncs).toBeGreaterThan(6);
});

test("an Excel that never comes back says that the copy is there, and what to do", async () => {
  const { book, workbook } = openBook(bookOf(userSheets));
  await workbook.port.write({ sheets: [draft("scores", "绩效评分")], memory: emptyMemory });
  let requests = 0;
  const gone = openBook(book, { fault: () => ((requests += 1) > 4 ? { refused: officeError.shuttingDown } : null) });
  await expect(gone.workbook.port.write({ sheets: [draft("scores", "绩效评分", [{ row: 1, column: 0, style: "text", text: "x" }])], memory: emptyMemory })).rejects.toMatchObject({
    code: "unknown",
    message: expect.stringContaining("副本") as unknown,
  });
});

test.each([
  ["column", { labels: { showValue: true, showPercentage: false, position: "OutsideEnd", numberFormat: "0.00" }, valueAxis: { numberFormat: "0.00", reversed: false }, categoryAxis: { reversed: false }, colors: { 0: "#1F4E79", 1: "#E08E45" } }],
  ["bar", { categoryAxis: { reversed: true }, valueAxis: { numberFormat: "0.00" }, colors: { 0: "#1F4E79", 1: "#E08E45" } }],
  ["line", { labels: { showValue: true, position: "Top" }, colors: { 0: "#1F4E79", 1: "#E08E45" } }],
  ["pie", { labels: { showValue: false, showPercentage: true, position: "OutsideEnd", numberFormat: "0.00%" }, valueAxis: { numberFormat: "General" }, colors: {} }],
] as const)("a %s chart has Chinese faces, its values beside it and the colours of the Word file", async (type, look) => {
  const area = { top: 2, left: 1, bottom: 4, right: 3 };
  const { sheet } = await written([], { charts: [{ type, title: "构成", alternative: "构成", place: area, data: area, numberFormat: "0.00" }] });
  expect(sheet.charts).toMatchObject([{ title: "构成", font: { name: "宋体", size: 9, color: "#000000" }, titleFont: { name: "黑体", size: 12 }, legendFont: { name: "宋体", size: 10.5 }, legendPosition: "Bottom", ...look }]);
});
