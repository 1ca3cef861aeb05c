import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { annotateDocx } from "../../../src/hosts/docx/annotate/annotateDocx";
import type { Note } from "../../../src/hosts/docx/annotate/note";
import { readDocx } from "../../../src/hosts/docx/readDocx";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A package as Word lays it out, with a part that nobody reads. */
function docx(body: string, comments?: string): Uint8Array {
  const relation = comments === undefined ? "" : `<Relationship Id="rId7" Type="${office}/comments" Target="comments.xml"/>`;
  return zipSync({
    "[Content_Types].xml": strToU8(`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
    "_rels/.rels": strToU8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`),
    "word/_rels/document.xml.rels": strToU8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`),
    "word/document.xml": strToU8(`${head}<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`),
    "word/theme/kept.bin": Uint8Array.from([1, 2, 3, 250]),
    ...(comments === undefined ? {} : { "word/comments.xml": strToU8(`${head}<w:comments xmlns:w="${w}">${comments}</w:comments>`) }),
  });
}

const run = (text: string, properties = "") => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const note = (marked: string, at = "paragraph 1", around = ""): Note => ({ at, around, marked, lines: ["【算错】应为20%。", "复算：<1> & 2"] });
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array(0));

/** The text between a comment's two marks, as it reads. */
function markedText(bytes: Uint8Array, id = 0): string {
  const document = part(bytes, "word/document.xml");
  const from = document.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const to = document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
  return from < 0 || to < from ? "（没有）" : document.slice(from, to).replace(/<[^>]*>/g, "");
}

const bold = "<w:rPr><w:b/></w:rPr>";
const box = (inner: string) => `<w:r><w:pict><w:txbxContent>${paragraph(inner)}</w:txbxContent></w:pict></w:r>`;

const places: readonly { readonly name: string; readonly body: string; readonly note: Note; readonly marked: string }[] = [
  { name: "a figure inside one run", body: paragraph(run("比上年增长16.67%，")), note: note("16.67%"), marked: "16.67%" },
  { name: "a figure over two runs", body: paragraph(run("增长16.", bold) + run("67%。")), note: note("16.67%"), marked: "16.67%" },
  { name: "a figure in full-width letters, torn by spaces", body: paragraph(run("增长１６．６７ ％。")), note: note("16.67%"), marked: "１６．６７ ％" },
  { name: "the second of two like figures, by the words around", body: paragraph(run("甲占20%，乙占20%。")), note: note("20%", "paragraph 1", "，乙占20%"), marked: "20%" },
  { name: "a run with a reference is marked whole", body: paragraph(run("A&amp;B增长20%。") + run("完")), note: note("20%"), marked: "A&amp;B增长20%。" },
  { name: "words that are not found mark the paragraph", body: paragraph(run("增长20%。") + run("完")), note: note("30%"), marked: "增长20%。完" },
  { name: "a cell of a table", body: `<w:tbl><w:tr><w:tc>${paragraph(run("合计"))}</w:tc><w:tc>${paragraph(run("12.50"))}</w:tc></w:tr></w:tbl>`, note: note("12.50", "table 1 row 1 column 2"), marked: "12.50" },
  { name: "inserted text, beside deleted text", body: paragraph(`${run("增长")}<w:del><w:r><w:delText>10%</w:delText></w:r></w:del><w:ins w:id="3">${run("20%")}</w:ins>`), note: note("20%"), marked: "20%" },
  { name: "a text box has its comment at the paragraph that holds it", body: paragraph(run("正文") + box(run("框内20%"))), note: note("20%"), marked: "正文框内20%" },
];

describe("comments in a Word file", () => {
  test.each(places)("$name", ({ body, note: one, marked }) => {
    const before = docx(body);
    const after = annotateDocx(before, [one], "核对");
    expect(markedText(after)).toBe(marked);
    // The document reads as before, and only what has to do with comments has changed.
    expect(readDocx(after)).toEqual(readDocx(before));
    const [old, now] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(now).filter((name) => strFromU8(now[name] ?? new Uint8Array(0), true) !== strFromU8(old[name] ?? new Uint8Array(0), true)).sort()).toEqual(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"]);
    expect(part(after, "word/comments.xml")).toContain("复算：&lt;1&gt; &amp; 2");
  });

  test("bold stays bold on both sides of a split", () => {
    const document = part(annotateDocx(docx(paragraph(run("共 20% 整", bold))), [note("20%")], "核对"), "word/document.xml");
    expect(document.match(/<w:b\/>/g)).toHaveLength(3);
    expect(document).toContain('<w:t xml:space="preserve">共 </w:t>');
  });

  test("comments that are there stay, and the new ones are numbered on", () => {
    const old = `<w:comment w:id="4" w:author="复核">${paragraph(run("请核实"))}</w:comment>`;
    const after = annotateDocx(docx(paragraph(run("增长20%")), old), [note("20%")], "核对");
    expect(part(after, "word/comments.xml")).toContain(old);
    expect(markedText(after, 5)).toBe("20%");
  });

  test("a place that is not in the document has its comment at the first paragraph; no note changes nothing", () => {
    const before = docx(paragraph(run("第一段")) + paragraph(run("第二段")));
    expect(markedText(annotateDocx(before, [note("5%", "paragraph 99")], "核对"))).toBe("第一段");
    expect(annotateDocx(before, [], "核对")).toBe(before);
  });

  test("many comments in one run; another reader opens the file", async () => {
    const figures = Array.from({ length: 20 }, (_, index) => `${index + 10}.5%`);
    const after = annotateDocx(docx(paragraph(run(figures.join("，")))), figures.map((figure) => note(figure)), "核对");
    expect(figures.map((_, id) => markedText(after, id))).toEqual(figures);
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(after) }, { styleMap: ["comment-reference => sup"] });
    expect(messages).toEqual([]);
    expect(value.match(/<dt /g)).toHaveLength(20);
  });
});
