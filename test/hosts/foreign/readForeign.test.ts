import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Grid } from "../../../src/grid/grid";
import { cellAt } from "../../../src/grid/grid";
import { foreignKind } from "../../../src/hosts/foreign/foreignKind";
import { readForeign } from "../../../src/hosts/foreign/readForeign";
import { openWorkbook } from "../../../src/hosts/openWorkbook";
import { HostProblem } from "../../../src/hosts/port";
import { emptyMemory } from "../../../src/facts/memory";

/** What a finance office's old workbook holds: a merged title, money, a share, a day, an error, a code, a hidden sheet. */
function book(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([["收入支出决算总表"], ["项目", "金额"], ["支出合计", 1234.5], ["执行率", 0.973], ["截止日", 43830], ["编码", "00123"], ["比上年"], ["已公开", true]]);
  Object.assign(sheet, {
    B3: { t: "n", v: 1234.5, z: "#,##0.00", f: "SUM(B4:B5)" },
    B4: { t: "n", v: 0.973, z: "0.00%" },
    B5: { t: "n", v: 43830, z: "yyyy/m/d" },
    B7: { t: "e", v: 23 },
    "!merges": [XLSX.utils.decode_range("A1:B1")],
    "!cols": [{ wch: 24 }, { wch: 12 }],
  });
  const hidden = XLSX.utils.aoa_to_sheet([["底稿"]]);
  return { SheetNames: ["决算", "底稿"], Sheets: { 决算: sheet, 底稿: hidden }, Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 2 }], WBProps: { date1904: false } } };
}

function written(bookType: XLSX.BookType): Uint8Array {
  return new Uint8Array(XLSX.write(book(), { type: "array", bookType }) as ArrayBuffer);
}

// Written before anything is read: reading takes SheetJS's codepages out of its hands.
/** An .xls of before Unicode: SheetJS writes _ for what is not Latin; here those four bytes become 支出 in GBK, and the codepage 936. */
function beforeUnicode(bookType: "biff2" | "biff5"): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([["支出合计", 12.5]]);
  const bytes = Buffer.from(XLSX.write({ SheetNames: ["a"], Sheets: { a: sheet } }, { type: "array", bookType }) as ArrayBuffer);
  return new Uint8Array(Buffer.from(bytes.toString("hex").replace("5f5f5f5f", "d6a7b3f6").replace(/42000200..../, "42000200a803"), "hex"));
}

/** An .xls whose stream says right after its beginning that the rest is enciphered ([MS-XLS] 2.4.117 FilePass). */
function withPassword(): Uint8Array {
  const file = XLSX.CFB.parse(Buffer.from(written("biff8")));
  const stream = Buffer.from(XLSX.CFB.find(file, "/Workbook")?.content as Uint8Array);
  const begin = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.from([0x2f, 0, 6, 0, 0, 0, 0x34, 0x12, 0x78, 0x56]);
  const made = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(made, "Workbook", Buffer.concat([stream.subarray(0, begin), filePass, stream.subarray(begin)]));
  return Uint8Array.from(XLSX.CFB.write(made, { type: "buffer" }) as Uint8Array);
}

const files = { xls: written("biff8"), xlsb: written("xlsb"), xml2003: written("xlml"), ods: written("ods"), xlsx: written("xlsx"), biff2: beforeUnicode("biff2"), biff5: beforeUnicode("biff5"), password: withPassword() };

async function gridsOf(bytes: Uint8Array, name = "决算.xls"): Promise<readonly Grid[]> {
  const kind = foreignKind(bytes);
  if (kind === null) throw new Error(`${name} is no foreign file`);
  return (await readForeign(bytes, kind, name)).sheets.map(({ grid }) => grid);
}

async function firstOf(bytes: Uint8Array, name?: string): Promise<Grid> {
  const [grid] = await gridsOf(bytes, name);
  if (!grid) throw new Error("no sheet");
  return grid;
}

const gbk: Readonly<Record<string, readonly number[]>> = { 项目: [0xcf, 0xee, 0xc4, 0xbf], 金额: [0xbd, 0xf0, 0xb6, 0xee], 支出: [0xd6, 0xa7, 0xb3, 0xf6], 镕: [0xe9, 0x46] };

function inGbk(text: string): Uint8Array {
  return Uint8Array.from(text.split(/(项目|金额|支出|镕)/).flatMap((piece) => gbk[piece] ?? [...piece].map((char) => char.charCodeAt(0))));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  return Uint8Array.from([...`\uFEFF${text}`].flatMap((char) => {
    const [high, low] = [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255];
    return bigEndian ? [high, low] : [low, high];
  }));
}

test.each<readonly [string, Uint8Array]>([
  ["an .xls", files.xls],
  ["an .xlsb", files.xlsb],
  ["an XML table of 2003", files.xml2003],
])("%s: values, formats, merges, errors, hidden sheets", async (_, bytes) => {
  const [first, second] = await gridsOf(bytes);
  if (!first || !second) throw new Error("two sheets");
  expect(first.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(cellAt(first, 2, 1)).toMatchObject({ value: 1234.5, format: "#,##0.00" });
  expect(cellAt(first, 3, 1)).toMatchObject({ value: 0.973, format: "0.00%" });
  expect(cellAt(first, 4, 1)).toMatchObject({ value: 43830, format: "yyyy/m/d" });
  expect(cellAt(first, 5, 1)?.value).toBe("00123");
  expect(cellAt(first, 6, 1)?.value).toEqual({ error: "#REF!" });
  expect(cellAt(first, 7, 1)?.value).toBe(true);
  expect(cellAt(first, 0, 1)).toBeUndefined();
  expect([first.visibility, second.visibility]).toEqual(["visible", "veryHidden"]);
});

test.each(["biff2", "biff5"] as const)("an .xls of before Unicode (%s) in GBK", async (name) => {
  const grid = await firstOf(files[name]);
  expect(grid.rows).toEqual([{ row: 0, cells: [{ column: 0, value: "支出" }, { column: 1, value: 12.5 }] }]);
});

/** Saved by LibreOffice: a hidden row and column, two hidden sheets, formulas over sheets with Chinese names, a defined name. */
test.each(["xls", "ods"])("a file of another program (.%s)", async (ending) => {
  const [first, ...others] = await gridsOf(new Uint8Array(readFileSync(resolve(__dirname, `fixtures/libreoffice.${ending}`))));
  if (!first) throw new Error("no sheet");
  expect([first, ...others].map(({ sheet, visibility }) => [sheet, visibility])).toEqual([["决算", "visible"], ["隐藏", "hidden"], ["深藏", "hidden"]]);
  expect([[...first.hiddenRows], [...first.hiddenColumns]]).toEqual([[6], [3]]);
  expect(cellAt(first, 2, 1)).toMatchObject({ value: 1234.5, format: "#,##0.00" });
  expect(cellAt(first, 3, 1)?.value).toBe(43831);
  expect(cellAt(first, 4, 2)).toMatchObject({ value: { error: "#DIV/0!" }, formula: "1/0" });
  expect(cellAt(first, 6, 2)).toMatchObject({ value: 14, formula: "隐藏!A1*2" });
  // 率值 is a name that the new workbook does not have.
  expect(cellAt(first, 7, 1)).toEqual({ column: 1, value: 2 });
});

test("an .ods: formulas with their results; what SheetJS does not tell is read from the file", async () => {
  const parts = unzipSync(files.ods);
  const content = strFromU8(parts["content.xml"] as Uint8Array);
  const hidden = content
    .replace("<office:automatic-styles>", '<office:automatic-styles><style:style style:name="unseen" style:family="table"><style:table-properties table:display="false"/></style:style>')
    .replace(/(<table:table table:name="底稿" table:style-name=")[^"]*/, "$1unseen")
    .replace(/<table:table-row(?=[^>]*>(?:(?!<table:table-row).)*执行率)/s, '<table:table-row table:visibility="filter"');
  const [first, second] = await gridsOf(zipSync({ ...parts, "content.xml": strToU8(hidden) }));
  if (!first || !second) throw new Error("two sheets");
  expect(cellAt(first, 2, 1)).toMatchObject({ value: 1234.5, formula: "SUM(B4:B5)" });
  expect([second.visibility, [...first.hiddenRows]]).toEqual(["hidden", [3]]);
});

test.each<readonly [string, Uint8Array]>([
  ["UTF-8", strToU8("项目,金额\n支出,12\n")],
  ["UTF-8 with a byte order mark", strToU8("\uFEFF项目,金额\n支出,12\n")],
  ["GB18030", inGbk("项目,金额\r\n支出,12\r\n")],
  ["UTF-16 LE with tabs, as Excel saves Unicode text", utf16("项目\t金额\r\n支出\t12\r\n", false)],
  ["UTF-16 BE", utf16("项目;金额\n支出;12\n", true)],
  ["semicolons", strToU8("项目;金额\n支出;12\n")],
  ["sep= in the first line", strToU8("sep=|\n项目|金额\n支出|12\n")],
])("a .csv in %s", async (_, bytes) => {
  const grid = await firstOf(bytes, "folder/2024年决算.csv");
  expect(grid.sheet).toBe("2024年决算");
  expect(grid.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([["项目", "金额"], ["支出", 12]]);
});

test.each<readonly [string, string, readonly unknown[]]>([
  ["a code keeps its zeros", "编码,00123", ["编码", "00123"]],
  ["an account has too many digits for a number", "账号,6222020200112233445", ["账号", "6222020200112233445"]],
  ["thousands", '合计,"1,234.50"', ["合计", 1234.5]],
  ["commas that are no thousands", '合计,"1,23"', ["合计", "1,23"]],
  ["a share stays as typed", "率,97.30%", ["率", "97.30%"]],
  ["below zero", "调整,-72.08", ["调整", -72.08]],
  ["a line break and a quote in quotes", '"说""明\n二",1', ['说"明\n二', 1]],
  ["a quote that is never closed", '甲,"乙', ["甲", "乙"]],
  ["a blank field is no zero", "甲,,1", ["甲", 1]],
])("csv: %s", async (_, line, values) => {
  const grid = await firstOf(strToU8(`一,二\n三,四\n${line}`), "a.csv");
  expect(grid.rows.at(-1)?.cells.map(({ value }) => value)).toEqual(values);
});

test("a web page called .xls, in GBK whatever its charset claims", async () => {
  const page = inGbk('<html><meta charset="utf-8"><table><tr><td colspan="2">项目</td></tr><tr><td>支出镕</td><td>1,234.50</td></tr><tr><td>00123</td><td>&nbsp;</td></tr></table></html>');
  const grid = await firstOf(page);
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(cellAt(grid, 1, 0)?.value).toBe("支出镕");
  expect(cellAt(grid, 1, 1)).toMatchObject({ value: 1234.5, format: "#,##0.00" });
  expect(cellAt(grid, 2, 0)?.value).toBe("00123");
});

describe("the new .xlsx", () => {
  test("holds what was read, and remembers what is written", async () => {
    const port = await openWorkbook(files.xls, "决算.et");
    expect(port.notice).toMatch(/未作改动.*新的 \.xlsx/);
    const { grids } = await port.read();
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([["决算", "visible"], ["底稿", "veryHidden"]]);
    const read = await firstOf(files.xls);
    expect(grids[0]?.rows).toEqual(read.rows);
    expect(grids[0]?.merges).toEqual(read.merges);
    await port.write({ sheets: [], memory: { ...emptyMemory, year: 2019 } });
    const again = await openWorkbook(port.bytes(), "决算.自评.xlsx");
    expect([again.notice, (await again.read()).memory.year]).toEqual([null, 2019]);
  });

  test("an .xlsx is kept as it is, whatever it is called", async () => {
    const port = await openWorkbook(files.xlsx, "决算.xls");
    expect(port.notice).toBeNull();
    expect(port.bytes()).toBe(files.xlsx);
  });

  test("cells merged twice and sheets with names that Excel refuses", async () => {
    const page = strToU8('<table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td colspan="2">丙</td></tr></table>');
    const { grids } = await (await openWorkbook(page, "a.xls")).read();
    expect(grids).toHaveLength(1);
  });
});

describe("refusals", () => {
  const compound = (stream: string) => {
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, stream, "content ".repeat(1000));
    return Uint8Array.from(XLSX.CFB.write(file, { type: "buffer" }) as Uint8Array);
  };

  test.each<readonly [string, Uint8Array, string, RegExp]>([
    ["an encrypted package", compound("EncryptedPackage"), "encrypted", /取消密码/],
    ["an .xls with a password", files.password, "encrypted", /取消密码/],
    ["a .doc renamed .xls", compound("WordDocument"), "not-a-workbook", /Word/],
    ["a compound file whose workbook is noise", compound("Workbook"), "damaged", /损坏/],
    ["an .xls of which half arrived", files.xls.subarray(0, 1500), "not-a-workbook", /已损坏/],
    ["prose", strToU8("保靖县\n今年的工作很多。\n完。\n"), "not-a-workbook", /文本/],
    ["a web archive", strToU8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\na,b\nc,d\n"), "not-a-workbook", /文本/],
    ["an empty file", new Uint8Array(0), "empty-file", /空的/],
    ["noise", Uint8Array.from([1, 2, 3, 0, 0, 9]), "not-a-workbook", /无法识别/],
  ])("%s", async (_, bytes, code, words) => {
    const problem: unknown = await openWorkbook(bytes, "决算.xls").then((port) => port.read()).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(HostProblem);
    expect(problem).toMatchObject({ code, message: expect.stringMatching(words) as string });
  });
});
