import type { Block } from "../../../src/report/block";
import { reportToDocx } from "../../../src/hosts/docx/reportToDocx";
import { openDocx, opened, reportOf, source, styleXml, text } from "./openedDocx";

const title: Block = { kind: "title", runs: [text("绩效自评报告")] };
const heading = (words: string, level: 1 | 2 | 3 | 4 = 1): Block => ({ kind: "heading", level, runs: [text(words)] });
const paragraph = (words: string): Block => ({ kind: "paragraph", runs: [text(words)] });
const attachment = (name: string, landscape: boolean, number: number | null = 1): Block => ({ kind: "attachment", number, name, landscape });
const chart: Block = {
  kind: "chart",
  type: "column",
  title: "收入构成",
  categories: ["财政拨款", "其他收入"],
  series: [{ name: "2019年", values: [{ value: "63.52", source }, { value: "1.5", source }] }],
  alternative: "财政拨款63.52万元。",
};

describe("page", () => {
  test("A4 with the margins, the line pitch and the characters of GB/T 9704", async () => {
    const { body } = await opened([paragraph("正文")]);
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    // 37, 26, 35, 28 mm × 56.693 twips
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    // 12756 ÷ 22 = 579.8; no grid of characters, on which LibreOffice would set 27
    expect(body).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  });

  test("landscape for an attachment that asks for it, then portrait again, page numbers running on", async () => {
    const { body } = await opened([paragraph("正文"), attachment("评分表", true), paragraph("表"), attachment("说明", false, 2)]);
    const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((xml) => /<w:pgSz[^>]*>/.exec(xml)?.[0])).toEqual([
      expect.stringContaining('w:w="11906" w:h="16838" w:orient="portrait"'),
      expect.stringContaining('w:w="16838" w:h="11906" w:orient="landscape"'),
      expect.stringContaining('w:w="11906" w:h="16838" w:orient="portrait"'),
    ]);
    // Turned to the left: the head margin lies right, the binding margin above.
    expect(sections[1]).toMatch(/<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"/);
    expect(sections.join("")).not.toContain("w:start=");
  });

  test("page numbers: odd at the right, even at the left, one character in, 4号 宋体", async () => {
    const file = await opened([paragraph("正文")]);
    const { parts, body } = file;
    expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    const [odd = "", even = ""] = [parts["word/footer1.xml"], parts["word/footer2.xml"]];
    expect(body).toMatch(/<w:footerReference w:type="default" r:id="(rId\d+)"\/>.*<w:footerReference w:type="even"/);
    expect(odd).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>/);
    expect(even).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>/);
    for (const xml of [odd, even]) expect(xml).toMatch(/<w:pStyle w:val="Footer"\/>.*w:eastAsia="宋体".*— .*PAGE.* —/);
    expect(styleXml(file, "Footer")).toContain('<w:sz w:val="28"/>');
  });

  test("on landscape pages the number stands turned at the left edge of the sheet", async () => {
    const { parts } = await opened([attachment("评分表", true)]);
    expect(parts["word/footer1.xml"]).toMatch(/<w:tblpPr[^>]*w:horzAnchor="page"[^>]*w:vertAnchor="page".*<w:textDirection w:val="tbRl"\/>/);
  });

  test.each([
    ["草稿 stands in every header of a draft", true, 2],
    ["and in none of a finished report", false, 0],
  ])("%s", async (_, draft, expected) => {
    const { parts } = await opened([paragraph("正文")], { draft });
    expect(Object.entries(parts).filter(([path, xml]) => path.startsWith("word/header") && xml.includes("草稿"))).toHaveLength(expected);
  });
});

describe("styles", () => {
  test.each([
    ["Title", "方正小标宋简体", 44, null],
    ["Heading1", "黑体", 32, 0],
    ["Heading2", "楷体_GB2312", 32, 1],
    ["Heading3", "仿宋_GB2312", 32, 2],
    ["Heading4", "仿宋_GB2312", 32, 3],
    ["BodyText", "仿宋_GB2312", 32, null],
    ["AttachmentMark", "黑体", 32, null],
  ])("%s: %s, %d half-points, outline level %s", async (id, face, size, level) => {
    const xml = styleXml(await opened([title]), id);
    expect(xml).toContain(`w:ascii="${face}" w:cs="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:hint="eastAsia"`);
    expect(xml).toContain(`<w:sz w:val="${size}"/>`);
    expect(/<w:outlineLvl w:val="(\d)"\/>/.exec(xml)?.[1]).toBe(level === null ? undefined : String(level));
  });

  test("nothing is blue: no colour but black in any style that a report uses", async () => {
    const file = await opened([title, heading("一、概况"), heading("（一）职能", 2), heading("1. 收入", 3), heading("（1）预算", 4), paragraph("正文")]);
    const ids = [...file.body.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(6);
    const used = [...new Set(ids), "Heading5", "Heading6"].map((id) => styleXml(file, id)).join("");
    expect([...used.matchAll(/<w:color [^>]*>/g)].map(([xml]) => xml)).toEqual(expect.arrayContaining(['<w:color w:val="000000"/>']));
    expect((used + file.body).replaceAll('<w:color w:val="000000"/>', "")).not.toMatch(/<w:color /);
  });

  test("body: two characters in, fixed pitch of 28.95 pt, 28 characters a line, off Word's own grid", async () => {
    const file = await opened([paragraph("正文")]);
    expect(styleXml(file, "BodyText")).toMatch(/<w:spacing [^>]*w:line="579" w:lineRule="exact"\/><w:ind [^>]*w:firstLineChars="200"/);
    // 28 × (320 − 5) twips = 8820 ≤ 8845 < 28 × 316
    expect(styleXml(file, "BodyText")).toContain('<w:spacing w:val="-5"/>');
    expect(file.styles).toContain('<w:pPrDefault><w:pPr><w:widowControl/><w:snapToGrid w:val="false"/>');
  });

  test("headings are kept with what follows", async () => {
    const file = await opened([title]);
    for (const level of [1, 2, 3, 4]) expect(styleXml(file, `Heading${level}`)).toMatch(/<w:keepNext\/><w:keepLines\/>/);
  });

  test("every run of the document names an East-Asian face", async () => {
    const { body } = await opened([title, heading("一、概况"), paragraph("正文"), { kind: "table", widths: [1], headerRows: 1, rows: [[{ runs: [text("项目")] }], [{ runs: [text("1")] }]] }]);
    const runs = body.match(/<w:r>.*?<\/w:r>/g) ?? [];
    expect(runs).toHaveLength(5);
    for (const run of runs) expect(run).toMatch(/<w:rFonts [^>]*w:eastAsia="[^"]+"[^>]*w:hint="eastAsia"/);
  });

  test("missing faces have stand-ins", async () => {
    const { parts } = await opened([title]);
    expect(parts["word/fontTable.xml"]).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong/);
    expect(parts["word/fontTable.xml"]).toMatch(/w:name="方正小标宋简体"><w:altName w:val="[^"]*华文中宋[^"]*宋体/);
  });
});

describe("table of contents", () => {
  /** Words and page of each entry, where its link leads to a bookmark that stands once in the text. */
  const entries = (body: string): readonly string[] =>
    [...body.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)">(.*?)<\/w:hyperlink>/g)].map(([, anchor = "", xml = ""]) =>
      body.split(`<w:bookmarkStart w:name="${anchor}"`).length === 2 ? xml.replace(/<w:tab\/>/, " ").replace(/<[^>]*>/g, "") : `${anchor} leads nowhere`,
    );
  const long = [title, ...Array.from({ length: 12 }, (_, index) => [heading(`第${index + 1}部分`), ...Array.from({ length: 25 }, () => paragraph("正文"))]).flat()];

  test("a report of more than ten pages has one, filled in, that asks nobody", async () => {
    const { body, parts, paragraphs } = await opened(long);
    expect(body).toContain("TOC \\h \\o &quot;1-2&quot; \\u");
    expect(body).not.toContain('w:dirty="true"');
    expect(parts["word/settings.xml"]).not.toContain("updateFields");
    expect(paragraphs[0]).toBe("目　录");
    // 26 lines a part after 2.2 of the title: the sixth starts at line 132.2 of 22 a page, which is the seventh page.
    expect(entries(body).slice(0, 6)).toEqual(["第1部分 1", "第2部分 2", "第3部分 3", "第4部分 4", "第5部分 5", "第6部分 7"]);
    expect(body).toContain('<w:pgNumType w:start="1"/>');
  });

  test.each([
    ["short, auto", [title, heading("一、概况"), paragraph("正文")], "auto", false],
    ["short, always", [title, heading("一、概况"), paragraph("正文")], "always", true],
    ["long, never", long, "never", false],
    ["nothing to list", [paragraph("正文")], "always", true],
  ] as const)("%s", async (_, blocks, contents, expected) => {
    const { paragraphs } = await opened(blocks, { contents });
    expect(paragraphs.includes("目　录")).toBe(expected);
  });

  test("lists the attachments and not the deeper headings", async () => {
    const { body } = await opened([heading("一、概况"), heading("（一）职能", 2), heading("1. 收入", 3), paragraph("正文"), attachment("评分表", true)], { contents: "always" });
    expect(entries(body)).toEqual(["一、概况 1", "（一）职能 1", "评分表 2"]);
  });
});

describe("file", () => {
  const blocks = [title, chart, heading("一、概况"), paragraph("正文"), attachment("评分表", true)];

  test("the same report and date give the same bytes, whatever was written before and whenever", async () => {
    const first = await reportToDocx(reportOf(blocks), { draft: true, date: "2020-05-18T00:00:00Z", contents: "always" });
    jest.useFakeTimers({ now: new Date("2031-01-01T10:00:00Z"), doNotFake: ["nextTick", "setImmediate", "setTimeout"] });
    const second = await reportToDocx(reportOf(blocks), { draft: true, date: "2020-05-18T00:00:00Z", contents: "always" });
    jest.useRealTimers();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test("properties: title and organisation, the given date, no person", async () => {
    const { parts } = await opened(blocks, { date: "2020-05-18T00:00:00Z" });
    const core = parts["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>绩效自评报告</dc:title><dc:creator>某单位</dc:creator><cp:lastModifiedBy>某单位</cp:lastModifiedBy>");
    expect([...core.matchAll(/<dcterms:\w+ [^>]*>([^<]*)</g)].map(([, date]) => date)).toEqual(["2020-05-18T00:00:00.000Z", "2020-05-18T00:00:00.000Z"]);
  });

  test.each(["2020年5月18日", "<x>", ""])("refuses the date %s", async (date) => {
    await expect(reportToDocx(reportOf(blocks), { draft: false, date })).rejects.toThrow(RangeError);
  });

  test("without a date the properties have none; without an organisation no author", async () => {
    const { parts } = await openDocx(await reportToDocx(reportOf(blocks, { organisation: "\u0000" }), { draft: false }));
    expect(parts["docProps/core.xml"]).not.toMatch(/dcterms:created|dcterms:modified|dc:creator|lastModifiedBy/);
  });

  test.each([
    ["no blocks", []],
    ["only an attachment without a name", [attachment("", true, null)]],
    ["a table without rows", [{ kind: "table", widths: [], headerRows: 3, rows: [] }]],
    ["a table of empty rows", [{ kind: "table", widths: [], headerRows: 1, rows: [[], []] }]],
    ["a chart without figures", [{ ...chart, series: [] }]],
    ["a heading and a title without words", [{ kind: "title", runs: [] }, { kind: "heading", level: 1, runs: [] }]],
    ["a table of 130 columns", [{ kind: "table", widths: [], headerRows: 1, rows: [Array.from({ length: 130 }, () => ({ runs: [text("1")] }))] }]],
    ["a word of 100,000 letters", [paragraph("x".repeat(100_000)), { kind: "table", widths: [1, 1], headerRows: 0, rows: [[{ runs: [text("x".repeat(100_000))] }, { runs: [] }]] }]],
  ] as readonly (readonly [string, readonly Block[]])[])("opens again: %s", async (_, given) => {
    const { body } = await opened(given, { contents: "always" });
    expect(body).toMatch(/<\/w:document>$/);
    for (const [grid] of body.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/g)) expect(grid.match(/<w:gridCol /g)?.length).toBeLessThanOrEqual(63);
  });
});
