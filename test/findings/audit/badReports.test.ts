import { strToU8, zipSync } from "fflate";
import { readReport } from "../../../src/cli/readReport";
import { auditReport } from "../../../src/findings/audit/auditReport";
import { cleanReport } from "./generator/cleanReport";
import { chanceOf } from "./generator/random";
import { printed } from "./generator/slot";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function docx(body: string): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  return zipSync({ "[Content_Types].xml": strToU8(types), "_rels/.rels": strToU8(relations), "word/document.xml": strToU8(`<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`) });
}

/** An OLE file whose directory holds the stream that an old Word document has. */
function oldWord(): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "WordDocument";
  [...name].forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0);
  });
  bytes[1024 + 64] = (name.length + 1) * 2;
  return bytes;
}

/** The size of the document is told as 2 GB wherever the package tells it. */
function bomb(): Uint8Array {
  const body = paragraphOf("1".repeat(70_001));
  const bytes = Buffer.from(docx(body));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(`<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`.length);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4)) bytes.writeUInt32LE(2 ** 31, at);
  return new Uint8Array(bytes);
}

const paragraphOf = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const clean = (seed: number) => cleanReport(chanceOf(seed)).paragraphs.map((text) => printed(text, null, ""));

/** Each is refused in one sentence that says what to do. */
const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ["a report without a number", () => docx(paragraphOf("本单位制度健全。")), /没有任何数字.*请/],
  ["an old .doc that was renamed", oldWord, /旧格式的 Word.*另存为/],
  ["a bomb: it says that it unpacks to 2 GB", bomb, /超出可以读取的范围.*另存为/],
  ["a file that was cut off", () => docx(paragraphOf("支出5万元")).subarray(0, 300), /报告文件不完整.*请/],
  ["a document that is no XML", () => docx("<w:p>"), /报告文件不完整.*请/],
];

describe("what no report should be", () => {
  test.each(refused)("%s", (_, bytes, sentence) => {
    expect(() => readReport(bytes())).toThrow(sentence);
  });

  test("300 pages: every clean paragraph stays unaccused, the one slip among them is found", () => {
    const pages = Array.from({ length: 120 }, (_, seed) => clean(seed)[7] ?? "");
    const filler = "我单位按照年初工作安排，认真组织实施各项任务，有关情况均已在部门网站公开，接受社会监督。".repeat(14);
    const texts = pages.flatMap((page) => [page, filler, filler, filler]);
    texts.splice(200, 0, "甲项目预算安排100.00万元，实际支出80.00万元，甲项目预算执行率88%。");
    const { claims } = auditReport({ paragraphs: texts.map((text, index) => ({ at: `paragraph ${index + 1}`, text })), tables: [] });
    expect(texts.join("").length).toBeGreaterThan(230_000);
    expect(claims.filter(({ verdict }) => verdict === "wrong").map(({ at, printed: shown, recomputed }) => [at, shown, recomputed])).toEqual([["paragraph 201", "88%", "80%"]]);
  });

  test("one paragraph of a megabyte: slips at its beginning and its end are found", () => {
    const slip = "甲项目预算安排100.00万元，实际支出80.00万元，甲项目预算执行率88%。";
    const filler = "二是完善内部控制，规范3项流程。".repeat(22_000);
    const { claims } = auditReport({ paragraphs: [{ at: "paragraph 1", text: slip + filler + slip.replaceAll("甲", "乙") }], tables: [] });
    expect(claims.filter(({ verdict }) => verdict === "wrong").map(({ printed: shown, recomputed }) => [shown, recomputed])).toEqual([["88%", "80%"], ["88%", "80%"]]);
  });

  test("a table in a table in a table, tracked changes and a text box are read once each", () => {
    const cell = (inner: string) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    const nested = cell(cell(cell(paragraphOf("里3人")) + paragraphOf("中2人")) + paragraphOf("外1人"));
    const changed = `<w:p><w:ins w:id="1"><w:r><w:t>新增4人</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>删去5人</w:delText></w:r></w:del></w:p>`;
    const boxed = `<w:p><w:r><w:pict><w:txbxContent>${paragraphOf("框内6人")}</w:txbxContent></w:pict></w:r></w:p>`;
    const { paragraphs, tables } = readReport(docx(nested + changed + boxed));
    const texts = [...paragraphs.map(({ text }) => text), ...tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text))];
    expect(texts.filter((text) => text !== "").sort()).toEqual(["中2人", "外1人", "新增4人", "框内6人", "里3人"].sort());
  });
});
