import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Paragraph } from "docx";
import mammoth from "mammoth";
import { evaluate } from "../../../../src/evaluate";
import { fillTemplate } from "../../../../src/hosts/docx/template/fillTemplate";
import { readDocx } from "../../../../src/hosts/docx/readDocx";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { styleOf } from "../../../../src/report/fromEvaluation";
import { markFinder } from "../../../../src/report/marks/findMark";
import { marksOf } from "../../../../src/report/marks/marks";
import { outlineById } from "../../../../src/report/outlineById";
import { line, partsOf, tableOf, templateOf, textBox, withPart } from "./templateOf";

const sample = evaluate(readXlsx(readFileSync(join(__dirname, "../../../../assets/samples/baojing-2019.xlsx"))).grids);
if (sample.kind !== "evaluated") throw new Error("the sample is not evaluated");
const outline = outlineById("hunan-department");
if (!outline) throw new Error("no outline");
const find = markFinder(marksOf(sample.evaluation, outline, styleOf(outline)));

function paragraphs(bytes: Uint8Array): readonly string[] {
  return readDocx(bytes).paragraphs.map(({ text }) => text);
}

describe("words in place of a mark", () => {
  test.each([
    ["a rate", "控制率为{{在职人员控制率}}。", "控制率为54.55%。"],
    ["points of a criterion", "得{{得分:在职人员控制率}}", "得5分"],
    ["a bare number beside the template's own unit", "编制{{数:编制数}}名", "编制11名"],
    ["full-width colon and blanks", "得{{ 得分：在职人员控制率 }}", "得5分"],
    ["quotes around 三公", "{{三公经费变动率}}", "0.00%"],
    ["several in one line", "{{年度}}年{{单位名称}}{{年度}}", "2019年保靖县电子政务办公室2019"],
    ["what is not known yet", "总分{{总分}}", "总分【待补充：总分，待评项评完后确定】"],
    ["text without marks", "照旧{不是标记}", "照旧{不是标记}"],
  ])("%s", async (_, typed, filled) => {
    expect(paragraphs((await fillTemplate(await templateOf([line(typed)]), find)).bytes)).toEqual([filled]);
  });

  test("a mark that Word cut into several runs keeps the look of its first", async () => {
    const { bytes } = await fillTemplate(await templateOf([line({ text: "共{{在职人", color: "C00000" }, { text: "员控制率}}整", bold: true })]), find);
    expect(paragraphs(bytes)).toEqual(["共54.55%整"]);
    expect(partsOf(bytes)["word/document.xml"]).toMatch(/<w:color w:val="C00000"\/><\/w:rPr><w:t[^>]*>54\.55%<\/w:t>/);
  });

  test("in tables, headers and text boxes", async () => {
    const { bytes, left } = await fillTemplate(await templateOf([tableOf([["控制率", "{{在职人员控制率}}"]]), textBox("框内{{年度}}")], "{{单位名称}}"), find);
    expect(left).toEqual([]);
    expect(readDocx(bytes).tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(["控制率", "54.55%"]);
    expect(paragraphs(bytes)).toEqual(["框内2019"]);
    expect(Object.entries(partsOf(bytes)).find(([path]) => /header\d*\.xml$/.test(path))?.[1]).toContain("保靖县电子政务办公室");
  });
});

describe("passages, tables and charts", () => {
  test("take the place of the paragraph in which the mark stands alone", async () => {
    const { bytes, left } = await fillTemplate(await templateOf([line("前"), line("{{段落:收入支出}}"), line("{{表:自评表}}"), line("{{图:预算与决算对比}}"), line("后")]), find);
    expect(left).toEqual([]);
    const text = paragraphs(bytes);
    expect([text[0], text.at(-1)]).toEqual(["前", "后"]);
    expect(text.some((one) => one.includes("263.38"))).toBe(true);
    expect(readDocx(bytes).tables).toHaveLength(1);
    expect(Object.keys(partsOf(bytes)).filter((path) => path.startsWith("word/charts/chart"))).toEqual(["word/charts/chart1.xml"]);
    expect((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).messages.filter(({ type }) => type === "error")).toEqual([]);
  });

  test("bring their styles, but a heading is the template's own heading, whatever its id", async () => {
    const plain = await templateOf([line("{{全文}}")]);
    const chinese = withPart(plain, "word/styles.xml", (xml) => xml.replace(/<w:style [^>]*w:styleId="Heading1"[\s\S]*?<\/w:style>/, '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'));
    const parts = partsOf((await fillTemplate(chinese, find)).bytes);
    const used = new Set([...(parts["word/document.xml"] ?? "").matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id));
    const defined = new Set([...(parts["word/styles.xml"] ?? "").matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect(used.has("1")).toBe(true);
    expect(used.has("Heading1")).toBe(false);
  });
});

describe("what cannot be filled", () => {
  test("an unknown mark stays, highlighted, with the nearest that there is", async () => {
    const { bytes, left } = await fillTemplate(await templateOf([line("甲"), line("得{{得分:在职人员的控制率}}")]), find);
    expect(paragraphs(bytes)).toEqual(["甲", "得{{得分:在职人员的控制率}}"]);
    expect(partsOf(bytes)["word/document.xml"]).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>\{\{得分:在职人员的控制率\}\}/);
    expect(left).toMatchObject([{ mark: "得分:在职人员的控制率", at: "paragraph 2", why: "unknown" }]);
    expect(left[0]?.near[0]).toBe("得分:在职人员控制率");
  });

  test("a passage inside a sentence stays, and the sentence with it", async () => {
    const { bytes, left } = await fillTemplate(await templateOf([line("见{{段落:收入支出}}。")]), find);
    expect(paragraphs(bytes)).toEqual(["见{{段落:收入支出}}。"]);
    expect(left).toMatchObject([{ why: "notAlone" }]);
  });

  test("an unknown mark in the header has no paragraph number", async () => {
    expect((await fillTemplate(await templateOf([new Paragraph("正文")], "{{天气}}"), find)).left).toMatchObject([{ mark: "天气", at: null }]);
  });

  test.each([
    ["text", new TextEncoder().encode("{{年度}}"), "无法识别"],
    ["nothing", new Uint8Array(), "空的"],
    ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "无法识别|旧格式|损坏"],
  ])("%s is refused in one sentence", async (_, bytes, words) => {
    await expect(fillTemplate(bytes, find)).rejects.toThrow(new RegExp(words));
  });
});

test("parts without a mark stay byte for byte, and the same template gives the same file", async () => {
  const template = await templateOf([line("{{在职人员控制率}}"), line("{{图:收入构成}}")], "没有标记");
  const [first, second] = [await fillTemplate(template, find), await fillTemplate(template, find)];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  const [before, after] = [partsOf(template), partsOf(first.bytes)];
  const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
  expect(changed.sort()).toEqual(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml"]);
});
