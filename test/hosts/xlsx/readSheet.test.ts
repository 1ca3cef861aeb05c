import { zipSync } from "fflate";
import type { Cell, Grid } from "../../../src/grid/grid";
import { cellName } from "../../../src/grid/address";
import { readSheet } from "../../../src/hosts/xlsx/readSheet";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { type SmallPackage, smallPackage, usual } from "./fixtures/smallPackage";
import { problemOf } from "./fixtures/problemOf";

function gridOf(given: SmallPackage): Grid {
  const [grid] = readXlsx(smallPackage(given)).grids;
  if (!grid) throw new Error("no grid");
  return grid;
}

/** Every cell by its address, without its column. */
function cellsOf(given: SmallPackage): Readonly<Record<string, Omit<Cell, "column">>> {
  return Object.fromEntries(
    gridOf(given).rows.flatMap(({ row, cells }) => cells.map(({ column, ...rest }) => [cellName(row, column), rest])),
  );
}

const row = (content: string, attributes = 'r="1"') => `<sheetData><row ${attributes}>${content}</row></sheetData>`;
const a1 = (content: string, attributes = "") => row(`<c r="A1" ${attributes}>${content}</c>`);

describe("values", () => {
  const strings =
    "<si><t>人员</t></si><si><r><t>决</t></r><r><rPr><b/></rPr><t>算</t></r><rPh sb='0' eb='1'><t>jue</t></rPh><phoneticPr fontId='1'/></si>" +
    "<si><t xml:space='preserve'> a </t></si><si><t> \u3000b </t></si><si><t/></si><si/><si><t>1_x000D_2_x005F_x0041_</t></si><si><t>a&#10;b&amp;</t></si>";
  test.each<readonly [string, string, unknown]>([
    ["whole number", a1("<v>12</v>"), 12],
    ["amount", a1("<v>973.5</v>"), 973.5],
    ["what binary arithmetic left", a1("<v>335.45999999999998</v>"), 335.46],
    ["negative", a1("<v>-0.05</v>"), -0.05],
    ["zero is not a blank", a1("<v>0</v>"), 0],
    ["exponent", a1("<v>1.5E-3</v>"), 0.0015],
    ["17 digits", a1("<v>12345678901234568</v>"), 12345678901234568],
    ["white space around", a1("<v>\n 7 </v>"), 7],
    ["type given as n", a1("<v>3</v>", 't="n"'), 3],
    ["no number in a number's place is kept as text", a1("<v>abc</v>"), "abc"],
    ["hexadecimal is no number", a1("<v>0x10</v>"), "0x10"],
    ["shared string", a1("<v>0</v>", 't="s"'), "人员"],
    ["runs joined, phonetic guide dropped", a1("<v>1</v>", 't="s"'), "决算"],
    ["blanks kept where the file says so", a1("<v>2</v>", 't="s"'), " a "],
    ["else dropped, but never a full-width one", a1("<v>3</v>", 't="s"'), "\u3000b"],
    ["escapes of ST_Xstring", a1("<v>6</v>", 't="s"'), "1\r2_x0041_"],
    ["line break and entity", a1("<v>7</v>", 't="s"'), "a\nb&"],
    ["inline string", a1("<is><t>行内</t></is>", 't="inlineStr"'), "行内"],
    ["inline runs", a1("<is><r><t>行</t></r><r><t>内</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is>", 't="inlineStr"'), "行内"],
    ["text of a formula", a1("<f>T(1)</f><v>文_x000D_</v>", 't="str"'), "文\r"],
    ["text in CDATA", a1("<v><![CDATA[<5%]]></v>", 't="str"'), "<5%"],
    ["true", a1("<v>1</v>", 't="b"'), true],
    ["false", a1("<v>0</v>", 't="b"'), false],
    ["error", a1("<v>#DIV/0!</v>", 't="e"'), { error: "#DIV/0!" }],
    ["ISO date", a1("<v>2024-12-31</v>", 't="d"'), 45657],
    ["ISO date and time", a1("<v>2024-12-31T12:00:00Z</v>", 't="d"'), 45657.5],
    ["ISO date before Excel's 29 February 1900", a1("<v>1900-02-28</v>", 't="d"'), 59],
    ["ISO time", a1("<v>06:00:00</v>", 't="d"'), 0.25],
  ])("%s", (_, sheet, value) => {
    expect(cellsOf({ sheet, strings })["A1"]?.value).toEqual(value);
  });

  test.each<readonly [string, string]>([
    ["formatted only", a1("", 's="1"')],
    ["self-closing", row('<c r="A1" s="1"/>')],
    ["an empty value", a1("<v></v>")],
    ["an empty value, self-closing", a1("<v/>")],
    ["an empty shared string's index", a1("<v></v>", 't="s"')],
    ["a shared string without letters", a1("<v>4</v>", 't="s"')],
    ["a shared string without <t>", a1("<v>5</v>", 't="s"')],
    ["an inline string without letters", a1("<is><t></t></is>", 't="inlineStr"')],
    ["white space for a number", a1("<v> </v>")],
  ])("nothing is kept of: %s", (_, sheet) => {
    expect(gridOf({ sheet, strings }).rows).toEqual([]);
  });

  test("a formula keeps its cell: without a saved result it is blank, with an empty text it is that", () => {
    const sheet = row('<c r="A1"><f>B1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="str"><f>""</f></c>');
    expect(cellsOf({ sheet })).toEqual({
      A1: { value: null, formula: "B1" },
      B1: { value: "", formula: '""' },
      C1: { value: "", formula: '""' },
    });
  });
});

describe("addresses", () => {
  test("rows and cells without r follow each other", () => {
    const sheet = "<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>";
    expect(Object.keys(cellsOf({ sheet }))).toEqual(["A1", "C1", "C5", "D5", "A6"]);
  });

  test("where only the cells are numbered, they say in which row they stand", () => {
    const sheet = "<sheetData><row><c r='A2'><v>1</v></c></row><row/><row><c r='B7'><v>2</v></c><c><v>3</v></c></row></sheetData>";
    expect(Object.keys(cellsOf({ sheet }))).toEqual(["A2", "B7", "C7"]);
  });

  test("what another program wrote out of order is put in order; of two cells at one place the later counts", () => {
    const sheet =
      "<sheetData><row r='3'><c r='B3'><v>1</v></c><c r='A3'><v>2</v></c></row><row r='1'><c r='A1'><v>3</v></c></row><row r='3'><c r='B3'><v>4</v></c><c r='D3'><v>5</v></c></row></sheetData>";
    expect(Object.entries(cellsOf({ sheet })).map(([at, { value }]) => [at, value])).toEqual([["A1", 3], ["A3", 2], ["B3", 4], ["D3", 5]]);
  });

  test("the last cell of a sheet", () => {
    expect(Object.keys(cellsOf({ sheet: row('<c r="XFD1048576"><v>1</v></c>', 'r="1048576"') }))).toEqual(["XFD1048576"]);
  });

  test.each<readonly [string, string, string]>([
    ["a column behind XFD", row('<c r="XFE1"><v>1</v></c>'), "XFE1"],
    ["an address without letters", row('<c r="11"><v>1</v></c>'), "11"],
    ["a row behind the last", row("", 'r="1048577"'), "1048577"],
    ["row 0", row("", 'r="0"'), "0"],
    ["a row that is no number", row("", 'r="x"'), "x"],
    ["half a row", row("", 'r="1.5"'), "1.5"],
    ["more rows than a sheet has", "<sheetData><row r='1048576'/><row/></sheetData>", "1048577"],
    ["a shared string that does not exist", a1("<v>7</v>", 't="s"'), "A1"],
    ["no index of a shared string", a1("<v>x</v>", 't="s"'), "A1"],
    ["a number in two pieces, which could be put together wrongly", a1("<v>1.50<!-- -->3</v>"), "A1"],
  ])("%s → damaged", (_, sheet, named) => {
    const problem = problemOf(() => gridOf({ sheet }));
    expect(problem.code).toBe("damaged");
    expect(problem.message).toContain(named);
    expect(problem.message).toContain("xl/worksheets/sheet1.xml");
  });
});

describe("formulas", () => {
  const formulas = (sheet: string) => Object.entries(cellsOf({ sheet })).map(([at, { formula }]) => [at, formula]);

  test("a shared formula moves along down and right; $ and other sheets' $ stay", () => {
    const sheet =
      "<sheetData><row r='2'><c r='C2'><f t='shared' ref='C2:D3' si='0'>A2+$A2+A$1+$A$1+决算!B2</f><v>1</v></c><c r='D2'><f t='shared' si='0'/><v>1</v></c></row>" +
      "<row r='3'><c r='C3'><f t='shared' si='0'/><v>1</v></c></row></sheetData>";
    expect(formulas(sheet)).toEqual([
      ["C2", "A2+$A2+A$1+$A$1+决算!B2"],
      ["D2", "B2+$A2+B$1+$A$1+决算!C2"],
      ["C3", "A3+$A3+A$1+$A$1+决算!B3"],
    ]);
  });

  test("two groups do not mix, and a group that begins anew does", () => {
    const sheet = row(
      "<c r='A1'><f t='shared' ref='A1:B1' si='0'>A5</f></c><c r='B1'><f t='shared' ref='B1:D1' si='1'>A6</f></c><c r='C1'><f t='shared' si='1'/></c><c r='D1'><f t='shared' si='0'/></c>",
    );
    expect(formulas(sheet)).toEqual([["A1", "A5"], ["B1", "A6"], ["C1", "B6"], ["D1", "D5"]]);
  });

  test("array and dynamic formulas stand in their first cell", () => {
    const sheet = row("<c r='A1'><f t='array' ref='A1:A2'>B1:B2*2</f><v>4</v></c><c r='B1' cm='1'><f t='array' ref='B1'>_xlfn._xlws.FILTER(C1:C9,C1:C9&gt;0)</f><v>1</v></c>");
    expect(formulas(sheet)).toEqual([["A1", "B1:B2*2"], ["B1", "FILTER(C1:C9,C1:C9>0)"]]);
  });

  test("a data table has no formula that could be typed", () => {
    expect(cellsOf({ sheet: a1("<f t='dataTable' ref='A1:A2' r1='B1'/><v>4</v>") })).toEqual({ A1: { value: 4 } });
  });

  test("value before formula, as no Excel writes it", () => {
    expect(cellsOf({ sheet: a1("<v>4</v><f>2+2</f>") })).toEqual({ A1: { value: 4, formula: "2+2" } });
  });

  test("an add-in's function as Excel shows it", () => {
    expect(cellsOf({ sheet: a1("<f>_xldudf_PERF_EXECRATE(决算!C7,预算!B7)</f><v>0.9</v>") })).toEqual({
      A1: { value: 0.9, formula: "PERF.EXECRATE(决算!C7,预算!B7)" },
    });
  });
});

describe("formats", () => {
  const styles =
    "<numFmts count='3'><numFmt numFmtId='176' formatCode='#,##0.00_ ;[Red]-#,##0.00'/><numFmt numFmtId='14' formatCode='yyyy-mm-dd'/><numFmt numFmtId='177' formatCode='General'/></numFmts>" +
    "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='176'/><xf numFmtId='10'/><xf numFmtId='31'/><xf numFmtId='14'/><xf numFmtId='57'/><xf numFmtId='177'/><xf/></cellXfs>" +
    "<dxfs><dxf><numFmt numFmtId='176' formatCode='0'/></dxf></dxfs>";
  test.each<readonly [string, string, string | undefined]>([
    ["no style: the first one, General", "", undefined],
    ["General", 's="0"', undefined],
    ["the file's own", 's="1"', "#,##0.00_ ;[Red]-#,##0.00"],
    ["built in", 's="2"', "0.00%"],
    ["built in, Chinese", 's="3"', 'yyyy"年"m"月"d"日"'],
    ["built-in id, but the file says what it means", 's="4"', "yyyy-mm-dd"],
    ["built in, Chinese, second range", 's="5"', 'yyyy"年"m"月"'],
    ["spelled-out General", 's="6"', undefined],
    ["a style without a format", 's="7"', undefined],
    ["a style that does not exist", 's="99"', undefined],
  ])("%s", (_, style, format) => {
    expect(cellsOf({ sheet: a1("<v>1</v>", style), styles })["A1"]?.format).toBe(format);
  });

  test("equal formats are one text in memory, and a cell has no empty places", () => {
    const cells = gridOf({ sheet: row("<c r='A1' s='1'><v>1</v></c><c r='B1'><v>1</v></c>"), styles }).rows[0]?.cells;
    expect(cells).toEqual([{ column: 0, value: 1, format: "#,##0.00_ ;[Red]-#,##0.00" }, { column: 1, value: 1 }]);
    expect(Object.keys(cells?.[1] ?? {})).toEqual(["column", "value"]);
  });
});

describe("the sheet around its cells", () => {
  test("merges, hidden rows and columns", () => {
    const grid = gridOf({
      sheet:
        "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5'/><col min='16384' max='16384' hidden='true'/></cols>" +
        "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='2' hidden='1'><c r='A2'><v>1</v></c></row><row r='3' hidden='0'><c r='A3'><v>1</v></c></row></sheetData>" +
        "<mergeCells count='2'><mergeCell ref='A1:C2'/><mergeCell ref='B5:B9'/></mergeCells>",
    });
    expect([...grid.hiddenRows]).toEqual([1]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 16383]);
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 4, left: 1, bottom: 8, right: 1 },
    ]);
  });

  test("elements of others with our names are not taken for ours", () => {
    const sheet = `${a1("<v>1</v>")}<extLst><ext xmlns:o="urn:o"><o:c r="B1"><o:v>2</o:v></o:c><o:row/></ext></extLst>`;
    expect(cellsOf({ sheet })).toEqual({ A1: { value: 1 } });
  });

  test("1,048,576 formatted empty rows, some hidden, leave nothing behind", () => {
    const rows = '<row s="1" customFormat="1" hidden="1"/><row><c s="1"/></row>'.repeat(524_288);
    const xml = `<worksheet xmlns="${usual.main}"><sheetData>${rows}</sheetData></worksheet>`;
    const [entry] = openZip(zipSync({ "sheet.xml": new TextEncoder().encode(xml) }, { level: 0 }));
    if (!entry) throw new Error("no entry");
    const tab = { name: "表", visibility: "visible", sheetId: "1", relationship: "rId1", part: "sheet.xml" } as const;
    const grid = readSheet(tab, entry, { strings: [], formats: [], date1904: false });
    expect([grid.rows.length, grid.hiddenRows.size]).toEqual([0, 0]);
  });
});
