import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../src/hosts/docx/readDocx";
import { readReport } from "../../../src/cli/readReport";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

function docx(body: string): Uint8Array {
  const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  return zipSync({ "[Content_Types].xml": strToU8(types), "_rels/.rels": strToU8(rels), "word/document.xml": strToU8(`<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`) });
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;

describe("the text of a Word file", () => {
  test("inserted text counts, deleted text does not", () => {
    const body = paragraph(`${run("支出")}<w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins>${run("120")}</w:ins>${run("万元")}`);
    expect(readDocx(docx(body)).paragraphs).toEqual([{ at: "paragraph 1", text: "支出120万元" }]);
  });

  test("cells know their place; a nested table is a table of its own; a spanned column is counted", () => {
    const nested = `<w:tbl><w:tr>${cell(paragraph(run("内")))}</w:tr></w:tbl>`;
    const wide = cell(`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run("合计"))}`);
    const body = `${paragraph(run("一"))}<w:tbl><w:tr>${wide}${cell(paragraph(run("5")))}</w:tr><w:tr>${cell(nested + paragraph(run("外")))}</w:tr></w:tbl>`;
    const { tables } = readDocx(docx(body));
    expect(tables[0]?.rows[0]?.filter(({ text }) => text !== "")).toEqual([{ text: "合计", at: "table 1 row 1 column 1", columns: 2 }, { text: "5", at: "table 1 row 1 column 3" }]);
    expect(tables[0]?.rows[1]?.[0]).toEqual({ text: "外", at: "table 1 row 2 column 1" });
    expect(tables[1]?.rows[0]?.[0]).toEqual({ text: "内", at: "table 2 row 1 column 1" });
  });

  test("a text box is a paragraph", () => {
    const body = paragraph(`${run("正文")}<w:r><w:pict><w:txbxContent>${paragraph(run("框内5分"))}</w:txbxContent></w:pict></w:r>`);
    expect(readDocx(docx(body)).paragraphs.map(({ text }) => text).sort()).toEqual(["框内5分", "正文"].sort());
  });

  test.each([
    ["a renamed .doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), "无法识别"],
    ["an empty file", new Uint8Array(0), "空的"],
    ["a PDF", strToU8("%PDF-1.7"), "PDF"],
    ["a zip without a document", zipSync({ "a.txt": strToU8("1") }), "没有 Word 文档"],
    ["a text without a number", strToU8("本单位制度健全。"), "没有任何数字"],
  ])("%s is refused with a sentence", (_, bytes, words) => {
    expect(() => readReport(bytes)).toThrow(words);
  });

  test("GB18030 and UTF-8 give the same text", () => {
    // 支出5万元 in GB18030
    const gb = Uint8Array.from([0xd6, 0xa7, 0xb3, 0xf6, 0x35, 0xcd, 0xf2, 0xd4, 0xaa]);
    expect(readReport(gb).paragraphs).toEqual(readReport(strToU8("支出5万元")).paragraphs);
  });
});
