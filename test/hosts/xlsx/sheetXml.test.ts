import { transitional } from "../../../src/hosts/xlsx/flavour";
import { sheetXml } from "../../../src/hosts/xlsx/sheetXml";
import type { PlainSheet } from "../../../src/report/plainSheet";

function written(sheet: Partial<PlainSheet>): string {
  const styleOf = (look: unknown, quoted: boolean) => (look === undefined ? 0 : 1) + (quoted ? 10 : 0);
  return sheetXml({ name: "甲", cells: [], ...sheet }, styleOf, transitional, []);
}

test("rows and columns ascend whatever the order of the cells, and the later of two cells in one place stands", () => {
  const cells = [
    { row: 2, column: 1, number: "1" },
    { row: 0, column: 3, number: "2" },
    { row: 0, column: 0, number: "3" },
    { row: 2, column: 1, number: "4" },
  ];
  expect(written({ cells })).toContain(
    '<dimension ref="A1:D3"/>' +
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>' +
      '<row r="1"><c r="A1"><v>3</v></c><c r="D1"><v>2</v></c></row><row r="3"><c r="B3"><v>4</v></c></row></sheetData>',
  );
});

test.each([
  ["rows and columns", { rows: 3, columns: 1 }, '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>'],
  ["rows", { rows: 3, columns: 0 }, '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'],
  ["columns", { rows: 0, columns: 2 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
  ["nothing", { rows: 0, columns: 0 }, '<sheetView workbookViewId="0"/>'],
])("what stays in sight: %s", (_name, freeze, expected) => {
  expect(written({ freeze })).toContain(expected);
});

test("widths, hidden columns, hidden rows and heights", () => {
  const xml = written({ columnWidths: [10, 0, 300], hiddenColumns: [1], hiddenRows: [4], rowHeights: { 1: 30.5 } });
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="10.7109375" customWidth="1"/><col min="2" max="2" width="9.1409375" hidden="1" customWidth="1"/>' +
      '<col min="3" max="3" width="255" customWidth="1"/></cols>',
  );
  expect(xml).toContain('<row r="2" ht="30.5" customHeight="1"></row><row r="5" hidden="1"></row>');
});

test("a wrapped text gets the height of its lines, unless the row has one of its own", () => {
  // 30 Chinese characters take 60 digits: in 20 digits three lines, 3 × 11 pt × 1.42 + 2 → 49.
  const cells = [{ row: 0, column: 0, text: "字".repeat(30), look: { wrap: true } }];
  expect(written({ cells, columnWidths: [20] })).toContain('<row r="1" ht="49">');
  expect(written({ cells, columnWidths: [20], rowHeights: { 0: 18 } })).toContain('<row r="1" ht="18" customHeight="1">');
  expect(written({ cells, columnWidths: [20, 45], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })).toContain('<row r="1"><c');
  expect(written({ cells: [{ row: 0, column: 0, text: "字".repeat(30) }], columnWidths: [20] })).toContain('<row r="1"><c');
});

test("large letters get the height of their line", () => {
  // 16 pt × 1.42 + 2 → 25; 10.5 pt fits an ordinary row.
  const cells = [
    { row: 0, column: 0, text: "题", look: { size: 16 } },
    { row: 1, column: 0, text: "注", look: { size: 10.5 } },
  ];
  expect(written({ cells })).toContain('<row r="1" ht="25"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">题</t></is></c></row><row r="2"><c');
});

test("a merged block is lined on every cell; a block of one cell is no merge", () => {
  const merges = [
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 5, left: 5, bottom: 5, right: 5 },
  ];
  const xml = written({ cells: [{ row: 0, column: 0, text: "题", look: { border: "000000" } }], merges });
  expect(xml).toContain('<c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
});

test("cells with the same limits share one validation; limits of Excel are kept", () => {
  const range = { kind: "decimal", from: "0", to: "5.50" } as const;
  const xml = written({
    cells: [
      { row: 0, column: 0, allow: range },
      { row: 1, column: 0, allow: range },
      { row: 2, column: 0, allow: { kind: "list", choices: ["优", '"良"', "中 & 差"] } },
      { row: 3, column: 0, prompt: { title: "题".repeat(40), text: "第一行\n第二行".padEnd(300, "。") } },
      { row: 4, column: 0, allow: { kind: "list", choices: ["x".repeat(256)] } },
      { row: 5, column: 0, allow: { kind: "list", choices: ["甲,乙"] } },
      { row: 6, column: 0, allow: { kind: "list", choices: [] } },
    ],
  });
  expect(xml).toContain('<dataValidations count="3"><dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1"');
  expect(xml).toContain('error="请填写 0 到 5.5 之间的数。" sqref="A1 A2"><formula1>0</formula1><formula2>5.5</formula2></dataValidation>');
  expect(xml).toContain('<formula1>"优,""良"",中 &amp; 差"</formula1>');
  expect(xml).toContain(`promptTitle="${"题".repeat(32)}" prompt="第一行&#10;第二行${"。".repeat(248)}" sqref="A4"`);
  expect(xml).not.toMatch(/sqref="A[567]"/);
});

test("printing: A4, repeated elsewhere, fitted to the width and as many pages long as it takes", () => {
  const xml = written({ print: { landscape: true, fitToWidth: true, repeatRows: null } });
  expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(xml).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
  expect(written({})).not.toContain("pageSetup");
});

test("a text that looks like a formula gets the quote-prefix style", () => {
  expect(written({ cells: [{ row: 0, column: 0, text: "=1", look: { bold: true } }] })).toContain('<c r="A1" s="11" t="inlineStr">');
});
