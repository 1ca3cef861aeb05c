import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { cellText, showsDate } from "../../../src/grid/cellText";
import { type Grid, cellAt } from "../../../src/grid/grid";
import { builtinFormats } from "../../../src/hosts/xlsx/builtinFormats";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { entryBytes, openZip, writeZip } from "../../../src/hosts/xlsx/zip";
import { buildRichWorkbook } from "./fixtures/buildRichWorkbook";
import { problemOf } from "./fixtures/problemOf";
import { type SmallPackage, smallPackage, strictFamily, usual } from "./fixtures/smallPackage";

const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const oneCell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const worksheet = (content: string) => `<worksheet xmlns="${usual.main}">${content}</worksheet>`;
const valueOf = (grid: Grid | undefined) => grid && cellAt(grid, 0, 0)?.value;

/** The relationships of the workbook: [id, type, target]. */
function relationships(...rows: readonly (readonly [string, string, string])[]): string {
  const each = rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${usual.relationships}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageRelationships}">${each.join("")}</Relationships>`;
}

function workbook(content: string): string {
  return `<workbook xmlns="${usual.main}" xmlns:r="${usual.relationships}">${content}</workbook>`;
}

describe("the workbook", () => {
  test("tabs in order, their visibility, those without cells left out of the grids", () => {
    const reading = readXlsx(
      smallPackage({
        parts: {
          "xl/workbook.xml": workbook(
            '<sheets><sheet name="图" sheetId="7" r:id="c"/><sheet name="预算 &amp; 决算" sheetId="2" r:id="b"/><sheet name="底稿" sheetId="3" state="hidden" r:id="d"/><sheet name="对话" sheetId="5" r:id="e"/><sheet name="密" sheetId="4" state="veryHidden" r:id="a"/></sheets>',
          ),
          "xl/_rels/workbook.xml.rels": relationships(
            ["a", "worksheet", "worksheets/sheet3.xml"],
            ["b", "worksheet", "worksheets/sheet1.xml"],
            ["c", "chartsheet", "chartsheets/sheet1.xml"],
            ["d", "worksheet", "worksheets/sheet2.xml"],
            ["e", "dialogsheet", "dialogsheets/sheet1.xml"],
          ),
          "xl/worksheets/sheet1.xml": worksheet(oneCell),
          "xl/worksheets/sheet2.xml": worksheet(""),
          "xl/worksheets/sheet3.xml": worksheet(""),
        },
      }),
    );
    expect(reading.grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([["预算 & 决算", "visible"], ["底稿", "hidden"], ["密", "veryHidden"]]);
    expect(reading.sheets.map(({ name, sheetId, part }) => [name, sheetId, part])).toEqual([
      ["图", "7", null],
      ["预算 & 决算", "2", "xl/worksheets/sheet1.xml"],
      ["底稿", "3", "xl/worksheets/sheet2.xml"],
      ["对话", "5", null],
      ["密", "4", "xl/worksheets/sheet3.xml"],
    ]);
  });

  test("defined names: global, local, hidden", () => {
    const behind =
      '<definedNames><definedName name="税率">表!$A$1&amp;"x"</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$3</definedName><definedName name="旧" hidden="1">_xlfn.SINGLE(#REF!)</definedName></definedNames>';
    expect(readXlsx(smallPackage({ behind })).definedNames).toEqual([
      { name: "税率", refersTo: '表!$A$1&"x"', sheet: null, hidden: false },
      { name: "_xlnm.Print_Titles", refersTo: "表!$1:$3", sheet: "表", hidden: false },
      { name: "旧", refersTo: "@#REF!", sheet: null, hidden: true },
    ]);
  });

  test.each<readonly [string, string, boolean]>([
    ["not said", "", false],
    ["1900", '<workbookPr date1904="0"/>', false],
    ["1904", '<workbookPr date1904="1"/>', true],
    ["1904 in a word", '<workbookPr date1904="true"/>', true],
  ])("dates count from: %s", (_, before, date1904) => {
    const reading = readXlsx(smallPackage({ before, sheet: '<sheetData><row><c t="d"><v>2024-12-31</v></c></row></sheetData>' }));
    expect([reading.date1904, reading.grids[0]?.date1904]).toEqual([date1904, date1904]);
    // 45657 − 1462: the days between the two beginnings.
    expect(valueOf(reading.grids[0])).toBe(date1904 ? 44195 : 45657);
  });

  test("custom XML that hangs on the workbook, by namespace; a broken one is another's business", () => {
    const reading = readXlsx(
      smallPackage({
        sheet: oneCell,
        parts: {
          "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["x", "customXml", "../customXml/item1.xml"], ["y", "customXml", "../customXml/item2.xml"]),
          "customXml/item1.xml": '<?xml version="1.0"?><p:m xmlns:p="urn:perf-self-evaluation:workbook:1"/>',
          "customXml/item2.xml": "no xml",
        },
      }),
    );
    expect(reading.customXml.map(({ namespace, entry }) => [namespace, entry.name])).toEqual([
      ["urn:perf-self-evaluation:workbook:1", "customXml/item1.xml"],
      ["", "customXml/item2.xml"],
    ]);
  });
});

describe("other hands' packages", () => {
  const whole: SmallPackage = {
    sheet: '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row></sheetData>',
    strings: "<si><t>表</t></si>",
    styles: '<cellXfs><xf/><xf numFmtId="49"/></cellXfs>',
  };
  const prefixed: SmallPackage = {
    prefix: "x:",
    sheet: '<x:sheetData><x:row r="1"><x:c r="A1" t="s" s="1"><x:v>0</x:v></x:c></x:row></x:sheetData>',
    strings: "<x:si><x:t>表</x:t></x:si>",
    styles: '<x:cellXfs><x:xf/><x:xf numFmtId="49"/></x:cellXfs>',
  };
  const marked = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
  test.each<readonly [string, SmallPackage]>([
    ["as Excel writes", whole],
    ["with a prefix", prefixed],
    ["strict", { ...whole, family: strictFamily }],
    ["strict with a prefix", { ...prefixed, family: strictFamily }],
    ["targets from the root of the package", { ...whole, parts: { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"], ["rId2", "styles", "/xl/styles.xml"], ["rId3", "sharedStrings", "/xl/sharedStrings.xml"]) } }],
    ["targets with steps", { ...whole, parts: { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "./../xl/worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "x/../sharedStrings.xml"]) } }],
    ["names differ by case", { ...whole, parts: { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "Worksheets/Sheet1.XML"], ["rId2", "styles", "Styles.xml"], ["rId3", "sharedStrings", "SharedStrings.xml"]) } }],
    ["names with a backslash", { ...whole, parts: { "xl/worksheets/sheet1.xml": null, "xl\\worksheets\\sheet1.xml": worksheet(whole.sheet ?? "") } }],
    ["a name in percent signs", { ...whole, parts: { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/%E8%A1%A8%201.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"]), "xl/worksheets/表 1.xml": worksheet(whole.sheet ?? "") } }],
    ["the sheet in UTF-16", { ...whole, parts: { "xl/worksheets/sheet1.xml": marked(worksheet(whole.sheet ?? "")) } }],
  ])("%s", (_, given) => {
    const [grid] = readXlsx(smallPackage(given)).grids;
    expect(grid?.rows).toEqual([{ row: 0, cells: [{ column: 0, value: "表", format: "@" }] }]);
  });

  test("a copy of the package through writeZip reads the same", async () => {
    const bytes = await buildRichWorkbook();
    const { grids, definedNames, sheets } = readXlsx(bytes);
    expect(readXlsx(writeZip(openZip(bytes)))).toMatchObject({ grids, definedNames, sheets });
    expect(grids.length).toBeGreaterThan(1);
  });
});

describe("against other libraries", () => {
  test("what exceljs writes", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("决算", { state: "visible" });
    sheet.addRow(["项目", "金额", new Date(Date.UTC(2024, 11, 31)), true]);
    sheet.addRow([{ richText: [{ text: "基本" }, { text: "支出", font: { bold: true } }] }, { formula: "SUM(B3:B4)", result: 30.5 }, { error: "#N/A" }]);
    sheet.fillFormula("B3:B4", "ROW()*1.5", [10, 20.5]);
    sheet.getCell("C1").numFmt = "yyyy/m/d";
    sheet.mergeCells("A5:D6");
    sheet.getRow(3).hidden = true;
    sheet.getColumn(4).hidden = true;
    book.addWorksheet("底稿", { state: "veryHidden" });
    const { grids } = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(grids.map(({ visibility }) => visibility)).toEqual(["visible", "veryHidden"]);
    expect(grids[0]).toMatchObject({
      merges: [{ top: 4, left: 0, bottom: 5, right: 3 }],
      rows: [
        { row: 0, cells: [{ value: "项目" }, { value: "金额" }, { value: 45657, format: "yyyy/m/d" }, { value: true }] },
        { row: 1, cells: [{ value: "基本支出" }, { value: 30.5, formula: "SUM(B3:B4)" }, { value: { error: "#N/A" } }] },
        { row: 2, cells: [{ value: 10, formula: "ROW()*1.5" }] },
        { row: 3, cells: [{ value: 20.5, formula: "ROW()*1.5" }] },
      ],
    });
    expect([[...(grids[0]?.hiddenRows ?? [])], [...(grids[0]?.hiddenColumns ?? [])]]).toEqual([[2], [3]]);
  });

  test("what SheetJS writes, and reads back: the same values, formulas and formats, cell by cell", async () => {
    const sheet = XLSX.utils.aoa_to_sheet([["项目", "预算数", "决算数"], ["人员", 1234.5, 0], [" 首尾空格 ", -0.01, 1e21], ["a\nb", true, "—"]]);
    sheet["D2"] = { t: "n", v: 0.9, f: "C2/B2", z: "0.00%" };
    sheet["!ref"] = "A1:D4";
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, "预算 '24");
    let compared = 0;
    for (const bytes of [XLSX.write(book, { type: "array", bookSST: true }), XLSX.write(book, { type: "array", compression: true }), await buildRichWorkbook()]) {
      const data = new Uint8Array(bytes as ArrayBuffer);
      const theirs = XLSX.read(data, { cellNF: true });
      for (const grid of readXlsx(data).grids) {
        for (const [address, cell] of Object.entries(theirs.Sheets[grid.sheet] ?? {})) {
          if (address.startsWith("!") || (cell as XLSX.CellObject).t === "z") continue;
          const { v, f, z, t, w } = cell as XLSX.CellObject;
          const { r, c } = XLSX.utils.decode_cell(address);
          const ours = cellAt(grid, r, c);
          compared++;
          expect([grid.sheet, address, ours?.value, ours?.format ?? "General"]).toEqual([grid.sheet, address, t === "e" ? { error: w } : v, z]);
          if (f !== undefined && !/_xl/.test(f)) expect([address, ours?.formula]).toEqual([address, f]);
        }
      }
    }
    expect(compared).toBeGreaterThan(30);
  });
});

describe("built-in number formats", () => {
  test("those of Chinese dates are known for dates and shown as such", () => {
    const shown = (id: number, value: number) => cellText({ column: 0, value, format: builtinFormats[id] ?? "" }, { date1904: false });
    for (const id of [14, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]) expect([id, showsDate(builtinFormats[id])]).toEqual([id, true]);
    // 45657.75 is 31 December 2024, 18:00.
    expect([shown(31, 45657), shown(57, 45657), shown(32, 45657.75), shown(34, 45657.75)]).toEqual(["2024年12月31日", "2024年12月", "18时00分", "下午6时00分"]);
    for (const id of [1, 4, 10, 37, 43, 49]) expect([id, showsDate(builtinFormats[id])]).toEqual([id, false]);
  });
});

describe("a damaged workbook names the part", () => {
  test.each<readonly [string, SmallPackage, string]>([
    ["the workbook is not there", { parts: { "xl/workbook.xml": null } }, "xl/workbook.xml"],
    ["a sheet is not there", { parts: { "xl/worksheets/sheet1.xml": null } }, "xl/worksheets/sheet1.xml"],
    ["the shared strings are not there", { strings: "", parts: { "xl/sharedStrings.xml": null } }, "xl/sharedStrings.xml"],
    ["a tab leads nowhere", { parts: { "xl/_rels/workbook.xml.rels": relationships() } }, "表"],
    ["the workbook is cut off", { parts: { "xl/workbook.xml": workbook("<sheets>").slice(0, -20) } }, "xl/workbook.xml"],
    ["the workbook is no XML", { parts: { "xl/workbook.xml": "\u0001\u0002" } }, "xl/workbook.xml"],
    ["a sheet is cut off", { parts: { "xl/worksheets/sheet1.xml": worksheet(oneCell).slice(0, -30) } }, "xl/worksheets/sheet1.xml"],
    ["a sheet is something else", { parts: { "xl/worksheets/sheet1.xml": "<html/>" } }, "xl/worksheets/sheet1.xml"],
    ["relationships are cut off", { parts: { "_rels/.rels": "<Relationships>" } }, "_rels/.rels"],
    ["a sheet has a DTD", { parts: { "xl/worksheets/sheet1.xml": `<!DOCTYPE x>${worksheet("")}` } }, "xl/worksheets/sheet1.xml"],
  ])("%s", (_, given, named) => {
    const problem = problemOf(() => readXlsx(smallPackage(given)));
    expect(problem.code).toBe("damaged");
    expect(problem.message).toContain(`“${named}”`);
  });

  test("one wrong byte in a sheet's compressed data", () => {
    const bytes = smallPackage({ sheet: oneCell });
    const sheet = openZip(bytes).find(({ name }) => name.endsWith("sheet1.xml"));
    if (!sheet) throw new Error("no sheet");
    expect(entryBytes(sheet).length).toBe(sheet.size);
    sheet.data[10] = (sheet.data[10] ?? 0) ^ 0x40;
    expect(problemOf(() => readXlsx(bytes)).message).toContain("xl/worksheets/sheet1.xml");
  });
});
