import type { Block, Run, TableCell } from "../../../src/report/block";
import { figure, opened, paragraphXml, source, styleXml, text, user } from "./openedDocx";

const filled = (paragraphs: readonly string[]): readonly string[] => paragraphs.filter((words) => words !== "");

describe("words", () => {
  const placeholder: Run = { kind: "placeholder", text: "成文日期" };
  test.each([
    ["a title", { kind: "title", runs: [text("绩效自评报告")] }, ["绩效自评报告"]],
    ["a title broken into lines keeps its words", { kind: "title", runs: [text("某某县电子政务办公室"), figure("2019"), text("年度部门整体支出绩效自评报告")] }, ["某某县电子政务办公室2019年度部门整体支出绩效自评报告"]],
    ["a heading", { kind: "heading", level: 2, runs: [text("（一）"), user("部门\n职能")] }, ["（一）部门职能"]],
    ["figures among words", { kind: "paragraph", runs: [text("执行率"), figure("97.35%"), text("。")] }, ["执行率97.35%。"]],
    ["each line of the user is a paragraph, without blank ones and his own indents", { kind: "paragraph", runs: [user("　　一是。\r\n\n  二是。\u000b三是。")] }, ["一是。", "二是。", "三是。"]],
    ["what follows the user's last line stays on it", { kind: "paragraph", runs: [user("甲\n乙"), text("丙")] }, ["甲", "乙丙"]],
    ["flush text keeps its blanks", { kind: "paragraph", indent: false, runs: [user("　某局：")] }, ["　某局："]],
    ["a placeholder gets its brackets", { kind: "paragraph", runs: [placeholder] }, ["【待补充：成文日期】"]],
    ["once only", { kind: "paragraph", runs: [{ kind: "placeholder", text: "【待补充：成文日期】" }] }, ["【待补充：成文日期】"]],
    ["a signature", { kind: "signature", organisation: [text("某某局")], date: [placeholder] }, ["某某局", "【待补充：成文日期】"]],
    ["an attachment", { kind: "attachment", number: 2, name: "评分表\u0000", landscape: false }, ["附件2", "评分表"]],
    ["the only attachment", { kind: "attachment", number: null, name: "评分表", landscape: true }, ["附件", "评分表"]],
    ["forbidden characters are dropped", { kind: "paragraph", runs: [user("预\u0000算\ud83d执\uffff行")] }, ["预算执行"]],
    ["marks of XML are not", { kind: "paragraph", runs: [user("<w:t>&amp;\"'")] }, ["<w:t>&amp;\"'"]],
  ] as readonly (readonly [string, Block, readonly string[]])[])("%s", async (_, block, expected) => {
    expect(filled((await opened([block])).paragraphs)).toEqual(expected);
  });
});

describe("title", () => {
  test("breaks after the year, also inside a run", async () => {
    const { body } = await opened([{ kind: "title", runs: [text("某某县电子政务办公室"), figure("2019"), text("年度部门整体支出绩效自评报告")] }]);
    expect(body).toMatch(/年度<\/w:t><\/w:r><w:r>.*?<w:br\/>.*?部门整体支出绩效自评报告/);
  });
});

describe("placeholder", () => {
  test("is marked, and nothing else is", async () => {
    const { body } = await opened([{ kind: "paragraph", runs: [text("日期"), { kind: "placeholder", text: "日期" }] }]);
    expect(body.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(1);
    expect(/<w:r>(?:(?!<\/w:r>).)*<w:highlight(?:(?!<\/w:r>).)*<\/w:r>/.exec(body)?.[0]).toContain("【待补充：日期】");
  });
});

describe("table", () => {
  const cell = (words: string, more: Partial<TableCell> = {}): TableCell => ({ runs: [text(words)], ...more });
  const table = (rows: readonly (readonly TableCell[])[], more: Partial<Extract<Block, { kind: "table" }>> = {}): Block => ({ kind: "table", widths: [2, 1], headerRows: 1, rows, ...more });
  const plain = table([[cell("项目"), cell("金额")], [cell("财政拨款"), cell("63.52", { align: "right" })]], { caption: "表1 收入", unitLine: "单位：万元" });

  test("the second reader sees its rows, and caption and unit above", async () => {
    const { html, paragraphs } = await opened([plain]);
    expect(await html()).toContain("<table><thead><tr><th><p>项目</p></th><th><p>金额</p></th></tr></thead><tbody><tr><td><p>财政拨款</p></td><td><p>63.52</p></td></tr></tbody></table>");
    expect(filled(paragraphs)).toEqual(["表1 收入", "单位：万元", "项目", "金额", "财政拨款", "63.52"]);
  });

  test("fills the type area in fixed widths, is bordered, its cells centred in height", async () => {
    const { body } = await opened([plain]);
    expect(body).toContain('<w:tblW w:type="dxa" w:w="8845"/>');
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([5897, 2948]); // 8845 × 2/3, the rest
    expect(body.match(/<w:vAlign w:val="center"\/>/g)).toHaveLength(4);
    expect(body).toMatch(/<w:insideH w:val="single"[^>]*\/><w:insideV w:val="single"/);
  });

  test("the header row is repeated and kept, no row is split, figures stand right", async () => {
    const { body } = await opened([plain]);
    const [header = "", row = ""] = body.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(header).toContain("<w:tblHeader/>");
    expect(header).toContain("<w:keepNext/>");
    expect(row).not.toContain("<w:tblHeader/>");
    for (const xml of [header, row]) expect(xml).toContain("<w:cantSplit/>");
    expect(row).toMatch(/<w:jc w:val="right"\/>.*63\.52/);
    expect(header).toMatch(/w:eastAsia="黑体"/);
    expect(row).toMatch(/w:eastAsia="宋体"/);
  });

  test("the last row, which is the total, never stands alone on a page", async () => {
    const { body } = await opened([table(["头", "甲", "乙", "合计"].map((words) => [cell(words)]))]);
    expect((body.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) => row.includes("<w:keepNext/>"))).toEqual([true, false, true, false]);
  });

  test("short words stay whole where the columns leave room for it", async () => {
    const header = ["一级指标", "指标性质", "年度指标值", "得分"].map((words) => cell(words));
    const row = ["产出指标", "≥", "在项目计划完成时间以内完成全部河道清淤并通过验收", "【待补充】"].map((words) => cell(words));
    const { body } = await opened([{ kind: "table", widths: [1, 1, 12, 1], headerRows: 1, rows: [header, row] }]);
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    // Five characters of 小四 (240 twips) and 140 beside them; four for 一级指标.
    expect(widths[3]).toBeGreaterThanOrEqual(5 * 240 + 140);
    expect(widths[0]).toBeGreaterThanOrEqual(4 * 240 + 140);
  });

  test("merged cells stay merged", async () => {
    const { html } = await opened([table([[cell("甲", { columnSpan: 2 })], [cell("乙", { rowSpan: 2 }), cell("丙")], [cell("丁")]], { headerRows: 0 })]);
    expect(await html()).toContain('<td colspan="2"><p>甲</p></td>');
    expect(await html()).toContain('<td rowspan="2"><p>乙</p></td>');
  });

  test.each([
    ["a few columns: 小四", [["1,234.56", "2"]], 24],
    ["more columns: 五号", [Array.from({ length: 8 }, () => "12.34")], 21],
    // 8 × (4 characters × 1.3 × 210 twips + 140) = 9856 > 8845 ≥ 8 × (4 × 1.3 × 180 + 140) = 8608
    ["numbers that do not fit: smaller", [Array.from({ length: 8 }, () => "1,234.56")], 18],
    // 10 × (4 × 1.3 × 180 + 140) = 10760 > 8845 ≥ 10 × (4 × 180 + 140) = 8600
    ["that fit only just: without room to spare", [Array.from({ length: 10 }, () => "1,234.56")], 18],
    ["that fit at no size: the smallest", [Array.from({ length: 30 }, () => "1,234.56")], 15],
  ])("%s", async (_, rows, size) => {
    const file = await opened([table(rows.map((row) => row.map((words) => cell(words))), { widths: rows[0]?.map(() => 1) ?? [], headerRows: 0 })]);
    const styles = new Set([...file.body.matchAll(/<w:tc>.*?<w:pStyle w:val="([^"]*)"\/>/g)].map(([, style = ""]) => style));
    expect([...styles].map((style) => /<w:sz w:val="(\d+)"\/>/.exec(styleXml(file, style))?.[1])).toEqual([String(size)]);
  });

  test("a row taller than a third of a page may split, and a header as tall as half a page is not repeated", async () => {
    const { body } = await opened([table([[cell("字".repeat(1000)), cell("")], [cell("字".repeat(400)), cell("")]])]);
    expect(body).not.toMatch(/<w:cantSplit\/>|<w:tblHeader\/>/);
  });

  test("one that asks for it begins a page", async () => {
    const table: Block = { kind: "table", widths: [1], headerRows: 0, rows: [[{ runs: [text("甲")] }]] };
    const { body } = await opened([table, { ...table, newPage: true }]);
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(body.indexOf("<w:pageBreakBefore/>")).toBeGreaterThan(body.indexOf("</w:tbl>"));
  });

  test("two tables in a row stay two", async () => {
    const { body } = await opened([plain, plain]);
    expect(body).not.toContain("</w:tbl><w:tbl>");
  });

  test("lines in a cell are paragraphs", async () => {
    const { html } = await opened([table([[{ runs: [user("①制度健全；\n②执行有效。")] }, cell("2")]], { headerRows: 0 })]);
    expect(await html()).toContain("<td><p>①制度健全；</p><p>②执行有效。</p></td>");
  });
});

describe("chart", () => {
  const chart = (type: "column" | "bar" | "pie" | "line", values: readonly string[]): Block => ({
    kind: "chart",
    type,
    title: "收入构成（万元）\u0001",
    categories: ["财政拨款", "其他收入\u0000"],
    series: [{ name: "2019年", values: values.map((value) => ({ value, source })) }],
    alternative: "财政拨款63.52万元，\n其他收入1.50万元。\ud800",
  });

  test.each([
    ["column", /<c:barDir val="col"\/>/],
    ["bar", /<c:barDir val="bar"\/>/],
    ["pie", /<c:pieChart>/],
    ["line", /<c:lineChart>/],
  ] as const)("%s: native, with Chinese faces and words for those who cannot see it", async (type, form) => {
    const { parts, body } = await opened([chart(type, ["63.52", "1.5"])]);
    const xml = parts["word/charts/chart1.xml"] ?? "";
    expect(xml).toMatch(form);
    expect(xml).toContain("<c:v>63.52</c:v>");
    expect(xml).toMatch(/<a:ea typeface="宋体"\/>/);
    expect(xml).not.toMatch(/<a:ea typeface="\+|"en-US"/);
    expect(body).toContain('descr="财政拨款63.52万元，其他收入1.50万元。"');
    expect(parts["word/_rels/document.xml.rels"]).toContain('Target="charts/chart1.xml"');
  });

  test("the user's own words stay, also where they look like XML attributes", async () => {
    const words = 'lang="en-US" rId1 <a:rPr lang="en-US"/>';
    const { parts } = await opened([{ ...chart("column", ["1", "2"]), title: "", categories: [words, "乙"] } as Block]);
    expect(parts["word/charts/chart1.xml"]?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toContain(`<c:v>${words}</c:v>`);
    expect(parts["word/charts/chart1.xml"]).toContain('<c:lang val="zh-CN"/>');
  });

  test("several charts are told apart by number", async () => {
    const { body, parts } = await opened([chart("column", ["1", "2"]), chart("pie", ["1", "2"])]);
    expect([...body.matchAll(/<wp:docPr [^>]*?id="(\d+)"/g)].map(([, id]) => id)).toEqual(["1", "2"]);
    expect([...body.matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id = ""]) => parts["word/_rels/document.xml.rels"]?.includes(`Id="${id}"`))).toEqual([true, true]);
  });

  test("without a figure it is its words", async () => {
    const { paragraphs, parts } = await opened([chart("column", ["", "—"])]);
    expect(filled(paragraphs)).toEqual(["财政拨款63.52万元，其他收入1.50万元。"]);
    expect(Object.keys(parts).filter((path) => path.includes("chart"))).toEqual([]);
  });
});

describe("attachment", () => {
  const attachment = (number: number | null, name: string): Block => ({ kind: "attachment", number, name, landscape: false });

  test("starts a page, its mark on the first line, its title on the third", async () => {
    const file = await opened([{ kind: "paragraph", indent: false, runs: [text("附件：见后")] }, attachment(1, "评分表")]);
    expect(file.paragraphs).toEqual(["附件：见后", "附件1", "", "评分表"]);
    expect(paragraphXml(file, "附件1")).toContain("<w:pageBreakBefore/>");
  });

  test.each([
    ["one without number", [attachment(null, "评分表")], ["附件：评分表"]],
    ["several", [attachment(1, "评分表"), attachment(2, "数据表")], ["附件：1. 评分表", "2. 数据表"]],
  ] as readonly (readonly [string, readonly Block[], readonly string[]])[])("the text names the attachments: %s", async (_, attachments, expected) => {
    const signature: Block = { kind: "signature", organisation: [text("某局")], date: [text("2020年5月18日")] };
    const { paragraphs } = await opened([{ kind: "paragraph", runs: [text("正文。")] }, signature, ...attachments]);
    expect(filled(paragraphs).slice(1, 1 + expected.length)).toEqual(expected);
    expect(filled(paragraphs)[1 + expected.length]).toBe("某局");
  });

  test("not where the report's own text already does", async () => {
    const { paragraphs } = await opened([{ kind: "paragraph", runs: [text("附件：1. 评分表")] }, attachment(1, "评分表")]);
    expect(paragraphs.filter((words) => words.includes("附件：")).length).toBe(1);
  });
});

describe("signature", () => {
  test("is never alone on a page: the report's own list of attachments and the text before it go with it", async () => {
    const words = (runs: string): Block => ({ kind: "paragraph", runs: [text(runs)] });
    const signature: Block = { kind: "signature", organisation: [text("某局")], date: [text("2020年5月18日")] };
    const file = await opened([words("甲。"), { kind: "heading", level: 1, runs: [text("六、措施")] }, words("乙。"), words("附件：1. 评分表"), words("2. 数据表"), signature]);
    const kept = ["甲。", "乙。", "附件：1. 评分表", "2. 数据表", "某局", "2020年5月18日"].map((each) => paragraphXml(file, each).includes("<w:keepNext/>"));
    expect(kept).toEqual([false, true, true, true, true, false]);
  });

  test.each([
    // Names 8, date 6.5: two characters free; the date 8 − 6.5 = 1.5 < 2, so it keeps 2 and the name moves to 6.5 + 4 − 8 = 2.5
    ["without seal", false, [2.5, 2]],
    // centred over the date: 4 + (6.5 − 8) ÷ 2 = 3.25
    ["with seal", true, [3.25, 4]],
  ])("%s", async (_, sealed, free) => {
    const signature: Block = { kind: "signature", organisation: [text("某某县某某管理局")], date: [text("2020年5月18日")] };
    const { body } = await opened([{ kind: "paragraph", runs: [text("正文。")] }, signature], { sealed });
    const found = [...body.matchAll(/<w:pStyle w:val="Signature"\/>(?:(?!<\/w:pPr>).)*<w:ind w:right="(\d+)"\/>/g)].map(([, twips]) => Number(twips));
    expect(found).toEqual(free.map((characters) => Math.round((characters * 8845) / 28)));
    // The last paragraph, the blank line and the name are kept with what follows.
    expect(body.match(/<w:keepNext\/>/g)).toHaveLength(3);
  });
});
