import ExcelJS from "exceljs";
import { emptyMemory } from "../../../src/facts/memory";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { xlsxPort } from "../../../src/hosts/xlsx/xlsxPort";
import type { PlainSheet } from "../../../src/report/plainSheet";
import { sheetStyles } from "../../../src/report/sheetStyles";
import { draft } from "./fixtures/draft";
import { partText } from "./fixtures/packageText";

const hidden: PlainSheet = { name: "参数", visibility: "veryHidden", cells: [{ row: 0, column: 0, number: "43830", look: { numberFormat: 'yyyy"年"m"月"' } }] };
const budget: PlainSheet = {
  name: "2019 部门收支总表",
  cells: [
    { row: 0, column: 0, text: "部门收支总表", look: { bold: true, horizontal: "center" } },
    { row: 1, column: 1, number: "335.46", look: { numberFormat: "#,##0.00_ ", border: "000000" } },
    { row: 2, column: 1, formula: "SUM(B2:B2)", number: "335.46" },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: [1],
  hiddenColumns: [2],
};

test("ordinary sheets in the given order, read back as they were given", () => {
  const { grids, date1904 } = readXlsx(newXlsx([hidden, budget], { date1904: true, title: "样例 <1>" }));
  expect(date1904).toBe(true);
  expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
    ["参数", "veryHidden"],
    ["2019 部门收支总表", "visible"],
  ]);
  expect(grids[0]?.rows).toMatchObject([{ row: 0, cells: [{ column: 0, value: 43830, format: 'yyyy"年"m"月"' }] }]);
  expect(grids[1]?.rows).toMatchObject([
    { row: 0, cells: [{ column: 0, value: "部门收支总表" }] },
    { row: 1, cells: [{ column: 1, value: 335.46, format: "#,##0.00_ " }] },
    { row: 2, cells: [{ column: 1, value: 335.46, formula: "SUM(B2:B2)" }] },
  ]);
  expect([...(grids[1]?.hiddenRows ?? [])]).toEqual([1]);
  expect([...(grids[1]?.hiddenColumns ?? [])]).toEqual([2]);
});

test("the file opens at a sheet that can be seen, bears its title and no author", () => {
  const bytes = newXlsx([hidden, budget], { title: "样例 <1>" });
  expect(partText(bytes, "xl/workbook.xml")).toContain('<workbookView activeTab="1"/>');
  expect(partText(bytes, "docProps/core.xml")).toContain("<dc:title>样例 &lt;1&gt;</dc:title></cp:coreProperties>");
});

test("the same sheets give the same bytes", () => {
  expect(Buffer.compare(newXlsx([budget]), newXlsx([budget]))).toBe(0);
});

test("another library reads values, looks and merges", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(newXlsx([budget]) as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet("2019 部门收支总表");
  expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, name: "宋体", size: 11 });
  expect(sheet?.getCell("D1").master.address).toBe("A1");
  expect(sheet?.getCell("B2").border.left?.style).toBe("thin");
  expect(sheet?.getCell("B3").result).toBe(335.46);
});

test("every named style is written, and a workbook made from nothing takes our sheets like any other", async () => {
  const cells = Object.entries(sheetStyles).map(([text, look], row) => ({ row, column: 0, text, look }));
  const port = xlsxPort(newXlsx([{ name: "样式", cells }]));
  await port.write({ sheets: [draft("scores", "样式")], memory: emptyMemory });
  expect((await port.read()).grids.map(({ sheet }) => sheet)).toEqual(["样式", "样式 (2)"]);
  const looks = partText(port.bytes(), "xl/worksheets/sheet1.xml")?.match(/ s="\d+"/g) ?? [];
  // label and text look alike, and so do what keeps keys and what charts draw from; no other two do.
  expect(new Set(looks).size).toBe(Object.keys(sheetStyles).length - 2);
});

test.each([
  ["no sheet", []],
  ["none that can be seen", [hidden]],
  ["a name twice, in other letters", [{ name: "ab", cells: [] }, { name: "AB", cells: [] }]],
  ["a forbidden name", [{ name: "收/支", cells: [] }]],
  ["a name too long", [{ name: "字".repeat(32), cells: [] }]],
])("our own mistake: %s", (_name, sheets: readonly PlainSheet[]) => {
  expect(() => newXlsx(sheets)).toThrow();
});
