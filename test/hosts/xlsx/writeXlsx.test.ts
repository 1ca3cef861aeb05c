import ExcelJS from "exceljs";
import { emptyMemory } from "../../../src/facts/memory";
import { cellAt } from "../../../src/grid/grid";
import type { WorkbookChange } from "../../../src/hosts/port";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/writeXlsx";
import { openZip } from "../../../src/hosts/xlsx/zip";
import { buildRichWorkbook } from "./fixtures/buildRichWorkbook";
import { draft } from "./fixtures/draft";
import { edited, partText } from "./fixtures/packageText";

const scores = draft(
  "scores",
  "绩效评分",
  [
    { row: 2, column: 0, style: "header", text: "预算执行率" },
    { row: 2, column: 1, style: "percent", formula: "PERF.EXECRATE(部门预算!C8,部门预算!B8)", number: "0.9936660268714012" },
    { row: 2, column: 2, style: "text", formula: 'PERF.EXPLAIN("EXECRATE",1,2)', text: "1 ÷ 2 < 100%" },
    { row: 3, column: 1, style: "input", allow: { kind: "decimal", from: "0", to: "5" } },
    { row: 4, column: 0, style: "link", text: "看原表", link: { sheet: "决算 & 三公", row: 1, column: 1 } },
  ],
  { print: { landscape: true, fitToWidth: true, repeatRows: { first: 1, last: 2 } } },
);
const findings = draft("findings", "核对结果", [{ row: 1, column: 0, style: "bad", text: "不符" }]);
const change: WorkbookChange = { sheets: [scores, findings], memory: { ...emptyMemory, rubric: "hunan/department-2019", year: 2019 } };

const mayChange = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
const ours = [
  "xl/worksheets/sheet5.xml",
  "xl/worksheets/sheet6.xml",
  "customXml/item2.xml",
  "customXml/itemProps2.xml",
  "customXml/_rels/item2.xml.rels",
];

/** Everything of the zip that says how an entry is stored, the compressed bytes included. */
function stored(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  return new Map(openZip(bytes).map(({ name, data, ...header }) => [name, { ...header, data: Buffer.from(data).toString("base64") }]));
}

/** Whether the one text is the other with something put in: every character of it stands there, in its order. */
function isInsertion(before: string, after: string): boolean {
  let at = 0;
  for (const char of after) if (char === before[at]) at += 1;
  return at === before.length;
}

describe("a workbook with everything that saving through a library loses", () => {
  let original: Uint8Array;
  let once: Uint8Array;
  let twice: Uint8Array;

  beforeAll(async () => {
    original = await buildRichWorkbook();
    once = writeXlsx(original, change);
    twice = writeXlsx(once, change);
  });

  test("keeps every part that need not change, as its very bytes, compressed bytes included", () => {
    const [before, after] = [stored(original), stored(once)];
    const untouched = [...before.keys()].filter((name) => !mayChange.includes(name));
    expect(untouched.length).toBeGreaterThan(35);
    for (const name of untouched) expect(after.get(name)).toEqual(before.get(name));
  });

  test("adds our parts and no others", () => {
    expect([...stored(once).keys()].filter((name) => !stored(original).has(name)).sort()).toEqual([...ours].sort());
  });

  test.each(mayChange)("%s changes by insertions alone, but for the counts of the style tables", (name) => {
    const uncounted = (bytes: Uint8Array) => (partText(bytes, name) ?? "").replaceAll(/ count="\d+"/g, "");
    expect(partText(once, name)).not.toBe(partText(original, name));
    expect(isInsertion(uncounted(original), uncounted(once))).toBe(true);
  });

  test("a second run with the same sheets changes nothing at all", () => {
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  test("new tabs come last, with numbers and names of their own; names of other sheets stay theirs", () => {
    const workbook = partText(once, "xl/workbook.xml") ?? "";
    expect(workbook).toContain('<sheet name="绩效评分" sheetId="10" r:id="rId14"/><sheet name="核对结果" sheetId="11" r:id="rId15"/></sheets>');
    // The chart sheet counts as a tab: ours is the sixth, index 5.
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'决算 &amp; 三公\'!$1:$2</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="5">绩效评分!$2:$3</definedName><definedName name="单位换算">',
    );
  });

  test("formulas of ours are stored as an add-in's, with their results", () => {
    const sheet = partText(once, "xl/worksheets/sheet5.xml") ?? "";
    expect(sheet).toContain("<f>_xldudf_PERF_EXECRATE(部门预算!C8,部门预算!B8)</f><v>0.9936660268714012</v>");
    expect(sheet).toContain('t="str"><f>_xldudf_PERF_EXPLAIN("EXECRATE",1,2)</f><v>1 ÷ 2 &lt; 100%</v>');
    expect(sheet).toContain("<hyperlink ref=\"A5\" location=\"'决算 &amp; 三公'!B2\"/>");
  });

  test("our reader and another library read it back", async () => {
    const grid = readXlsx(once).grids.find(({ sheet }) => sheet === "绩效评分");
    expect(grid && cellAt(grid, 2, 1)).toMatchObject({ value: 0.9936660268714012, formula: "PERF.EXECRATE(部门预算!C8,部门预算!B8)", format: "0.00%" });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(once as unknown as ExcelJS.Buffer);
    expect(book.getWorksheet("绩效评分")?.getCell("B3").result).toBe(0.9936660268714012);
    expect(book.getWorksheet("部门预算")?.getCell("B8").result).toBe(260.5);
    expect(book.getWorksheet("部门预算")?.getCell("B4").numFmt).toBe('0.00"万元"');
  });

  test("a sheet that its user renamed and moved is replaced where it stands, under its user's name", () => {
    const tab = '<sheet name="绩效评分" sheetId="10" r:id="rId14"/>';
    const removed = edited(once, "xl/workbook.xml", tab, "");
    const moved = edited(removed, "xl/workbook.xml", "<sheets>", '<sheets><sheet name="我的评分" sheetId="10" r:id="rId14"/>');
    const again = writeXlsx(moved, { ...change, memory: { ...change.memory, sheets: [{ role: "scores", name: "绩效评分" }] } });
    expect(readXlsx(again).grids.map(({ sheet }) => sheet)).toEqual(["我的评分", "部门预算", "决算 & 三公", "透视", "参数", "核对结果"]);
    expect(partText(again, "xl/workbook.xml")).toContain('localSheetId="0">我的评分!$2:$3</definedName>');
    expect(partText(again, "customXml/item2.xml")).toContain('<sheet marker="PERF:scores:1" name="我的评分"/>');
  });

  test("a chart and comments that a user put on our sheet stay", () => {
    const withChart = edited(once, "xl/worksheets/sheet5.xml", "</worksheet>", '<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/></worksheet>');
    const again = writeXlsx(withChart, change);
    expect(partText(again, "xl/worksheets/sheet5.xml")).toContain('<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/></worksheet>');
  });

  test("a calculation chain that names a cell of ours without a formula loses that entry, and only that", () => {
    const chained = edited(once, "xl/calcChain.xml", '<c r="C8"/>', '<c r="B3" i="10"/><c r="C3"/><c r="D9"/><c r="C8" i="1"/>');
    expect(partText(writeXlsx(chained, change), "xl/calcChain.xml")).toContain('<c r="B3" i="10"/><c r="C3"/><c r="C8" i="1"/>');
    const values = writeXlsx(chained, { ...change, sheets: [draft("scores", "绩效评分")] });
    expect(partText(values, "xl/calcChain.xml")).toContain('<c r="B8" i="1"/><c r="C8" i="1"/><c r="B2" i="4"/>');
  });

  test("repeated rows that are no longer wanted are taken back", () => {
    const without = writeXlsx(once, { ...change, sheets: [draft("scores", "绩效评分")] });
    expect(partText(without, "xl/workbook.xml")).not.toContain('localSheetId="5"');
    expect(partText(without, "xl/workbook.xml")).toContain('localSheetId="1"');
  });
});

describe("whose sheet is it", () => {
  const budget = [draft("scores", "绩效评分")];

  test("a user's own sheet of the wanted name, also in other letters, is untouched and ours takes the next name", async () => {
    const original = await buildRichWorkbook();
    const named = edited(original, "xl/workbook.xml", 'name="透视"', 'name="perf 评分"');
    const written = writeXlsx(named, { sheets: [draft("scores", "PERF 评分")], memory: emptyMemory });
    expect(readXlsx(written).grids.map(({ sheet }) => sheet).at(-1)).toBe("PERF 评分 (2)");
    expect(stored(written).get("xl/worksheets/sheet3.xml")).toEqual(stored(original).get("xl/worksheets/sheet3.xml"));
  });

  test("a name in memory proves nothing without the marker", async () => {
    const original = await buildRichWorkbook();
    const memory = { ...emptyMemory, sheets: [{ role: "scores", name: "透视" }] as const };
    const written = writeXlsx(original, { sheets: budget, memory });
    expect(readXlsx(written).grids.map(({ sheet }) => sheet).at(-1)).toBe("绩效评分");
    expect(partText(written, "customXml/item2.xml")).not.toContain("透视");
  });

  test("the marker is found among shared strings too, where Excel puts it when it saves", async () => {
    const once = writeXlsx(await buildRichWorkbook(), { sheets: budget, memory: emptyMemory });
    const inline = '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">PERF:scores:1</t></is></c>';
    const shared = edited(once, "xl/worksheets/sheet5.xml", inline, '<c r="A1" t="s"><v>8</v></c>');
    const resaved = edited(shared, "xl/sharedStrings.xml", "</sst>", "<si><t>PERF:scores:1</t></si></sst>");
    expect(readXlsx(writeXlsx(resaved, { sheets: budget, memory: emptyMemory })).grids).toHaveLength(5);
  });

  test("a copy that a user made of our sheet stays the user's", async () => {
    const once = writeXlsx(await buildRichWorkbook(), { sheets: budget, memory: emptyMemory });
    const copy = '<sheet name="绩效评分 (2)" sheetId="30" r:id="rId99"/>';
    const tab = edited(once, "xl/workbook.xml", "<sheets>", `<sheets>${copy}`);
    const relationship = partText(tab, "xl/_rels/workbook.xml.rels")?.match(/<Relationship Id="rId14"[^>]*>/)?.[0] ?? "";
    const copied = edited(tab, "xl/_rels/workbook.xml.rels", relationship, relationship + relationship.replace("rId14", "rId99").replace("sheet5", "sheet3"));
    const marked = edited(copied, "xl/worksheets/sheet3.xml", "<sheetData>", '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>PERF:scores:1</t></is></c></row>');
    const memory = { ...emptyMemory, sheets: [{ role: "scores", name: "绩效评分" }] as const };
    const again = writeXlsx(marked, { sheets: budget, memory });
    expect(partText(again, "xl/worksheets/sheet3.xml")).toBe(partText(marked, "xl/worksheets/sheet3.xml"));
  });

  test("links between our sheets follow them to the names they got", async () => {
    const link = draft("findings", "核对结果", [{ row: 1, column: 0, style: "link", text: "→", link: { sheet: "绩效评分", row: 4, column: 2 } }]);
    const once = writeXlsx(await buildRichWorkbook(), { sheets: budget, memory: emptyMemory });
    const renamed = edited(once, "xl/workbook.xml", 'name="绩效评分"', 'name="2019 评分"');
    const again = writeXlsx(renamed, { sheets: [...budget, link], memory: emptyMemory });
    expect(partText(again, "xl/worksheets/sheet6.xml")).toContain("location=\"'2019 评分'!C5\"");
  });
});
