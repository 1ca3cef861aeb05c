import * as XLSX from "@e965/xlsx";
import { Document, Packer } from "docx";
import { zipSync } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { problemOf } from "./fixtures/problemOf";

const text = (value: string) => new TextEncoder().encode(value);
const zipOf = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, text("x")])));

/** A compound file of one stream, as another library writes it. */
function compound(stream: string): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, stream, "content ".repeat(1000));
  return Uint8Array.from(XLSX.CFB.write(file, { type: "buffer" }) as Uint8Array);
}

function written(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["项目", 1]]), "表");
  return Uint8Array.from(XLSX.write(book, { type: "buffer", bookType }) as Uint8Array);
}

test.each<readonly [string, () => Uint8Array, string, RegExp]>([
  ["an empty file", () => new Uint8Array(0), "empty-file", /空的.*下载/],
  ["a PDF", () => text("%PDF-1.7\n"), "not-a-workbook", /PDF/],
  ["a PNG", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "not-a-workbook", /图片/],
  ["a JPEG", () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "not-a-workbook", /图片/],
  ["a RAR", () => text("Rar!\u001a\u0007"), "not-a-workbook", /压缩包.*解压/],
  ["a CSV in UTF-8", () => text("项目,金额\n人员,1\n"), "not-a-workbook", /文本.*另存为/],
  ["a CSV in GBK", () => Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x31, 0x0d, 0x0a]), "not-a-workbook", /文本/],
  ["a web page that a system calls .xls", () => text("<html><table><tr><td>1</td></tr></table></html>"), "old-format", /网页.*另存为/],
  ["XML Spreadsheet 2003", () => written("xlml"), "old-format", /2003.*另存为/],
  ["other XML", () => text('<?xml version="1.0"?><note/>'), "not-a-workbook", /XML/],
  ["RTF", () => text("{\\rtf1}"), "not-a-workbook", /RTF/],
  ["noise", () => Uint8Array.from([1, 2, 3, 0, 0, 9]), "not-a-workbook", /无法识别/],
  ["a workbook with a password", () => compound("EncryptedPackage"), "encrypted", /取消密码后另存/],
  ["an .xls of Excel 97", () => written("biff8"), "old-format", /旧格式.*另存为/],
  ["an .xls of Excel 95", () => written("biff5"), "old-format", /旧格式.*另存为/],
  ["a .doc", () => compound("WordDocument"), "not-a-workbook", /Word/],
  ["another compound file", () => compound("Contents"), "not-a-workbook", /无法识别/],
  ["an .xlsb", () => written("xlsb"), "old-format", /xlsb.*另存为/],
  ["an .ods", () => written("ods"), "old-format", /ods.*另存为/],
  ["an OFD", () => zipOf("OFD.xml", "Doc_0/Document.xml"), "not-a-workbook", /OFD/],
  ["a .pptx", () => zipOf("ppt/presentation.xml"), "not-a-workbook", /演示文稿/],
  ["a zip with a workbook inside", () => zipOf("说明.txt", "保靖/自评.xlsx"), "not-a-workbook", /解压.*保靖\/自评\.xlsx/],
  ["a zip of anything", () => zipOf("a.txt"), "not-a-workbook", /没有工作簿/],
  ["an empty zip", () => zipSync({}), "not-a-workbook", /没有工作簿/],
  ["a workbook of which only the beginning arrived", () => written("xlsx").subarray(0, 900), "damaged", /不完整/],
])("%s", (_, bytes, code, words) => {
  const problem = problemOf(() => readXlsx(bytes()));
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(words);
  // One sentence that ends in what to do.
  expect(problem.message).toMatch(/^[^。]+；请[^。]+。$/);
});

test("a .docx", async () => {
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [] })));
  expect(problemOf(() => readXlsx(bytes))).toMatchObject({ code: "not-a-workbook", message: expect.stringContaining("docx") as string });
});
