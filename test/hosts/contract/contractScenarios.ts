import type { Memory } from "../../../src/facts/memory";
import { emptyMemory } from "../../../src/facts/memory";
import type { Cell, Grid } from "../../../src/grid/grid";
import { cellAt } from "../../../src/grid/grid";
import { HostProblem, type WorkbookReading } from "../../../src/hosts/port";
import type { DraftCell, SheetDraft } from "../../../src/report/sheet";
import { draft } from "../xlsx/fixtures/draft";
import type { ContractHost, OpenWorkbook } from "./contractHost";
import { finalAccounts, userSheets } from "./userSheets";

const memory: Memory = {
  ...emptyMemory,
  rubric: "hunan/department-2019",
  year: 2019,
  units: [{ sheet: "收入支出决算", kind: "final-01", unit: "万元" }],
  ignored: [{ code: "TIE-OPENING-INCOME", at: ["收入支出决算!C7"], reason: "上年已报批\n见附件" }],
};

const scoreCells: readonly DraftCell[] = [
  { row: 1, column: 0, style: "title", text: "绩效评分" },
  { row: 3, column: 0, style: "label", text: "预算执行率" },
  { row: 3, column: 1, style: "percent", formula: "收入支出决算!C4/收入支出决算!B4", number: "0.9735" },
  { row: 3, column: 2, style: "input", prompt: { title: "人工评分", text: "0 到 10 分" }, allow: { kind: "decimal", from: "0", to: "10" } },
  { row: 4, column: 0, style: "text", text: "=cmd|' /C calc'!A0" },
  { row: 4, column: 1, style: "points", number: "12345678.12345" },
  { row: 5, column: 0, style: "text", text: "2024/1/5" },
  { row: 5, column: 1, style: "text", text: "'90%" },
  { row: 6, column: 0, style: "link", text: "见决算表", link: { sheet: "收入支出决算", row: 3, column: 2 } },
  { row: 7, column: 0, style: "inputText", text: "二〇二四年", allow: { kind: "list", choices: ["二〇二四年", "二〇二五年"] } },
];

const scores = draft("scores", "绩效评分", scoreCells, {
  merges: [{ top: 1, left: 0, bottom: 1, right: 2 }],
  columnWidths: [24, 12, 12],
  hiddenColumns: [4],
  rowHeights: { 1: 30 },
  freeze: { rows: 3, columns: 1 },
  print: { landscape: true, repeatRows: { first: 2, last: 2 }, fitToWidth: true },
});

/** What every host must do alike. Each test opens a workbook of its own. */
export function contractScenarios(host: ContractHost): void {
  const open = (sheets = userSheets): OpenWorkbook => host.open(sheets);

  let reading: WorkbookReading;
  beforeAll(async () => {
    await host.prepare();
    reading = await open().port.read();
  });

  test("reads every sheet as it is, hidden ones too", () => {
    const { grids } = reading;
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["收入支出决算", "visible"],
      ["上年 (备份)", "hidden"],
      ["参数", "veryHidden"],
      ["空表", "visible"],
    ]);
    const [accounts, hidden, , empty] = grids;
    expect(accounts?.merges).toEqual(finalAccounts.merges);
    expect([...(accounts?.hiddenRows ?? [])]).toEqual([4]);
    expect([...(accounts?.hiddenColumns ?? [])]).toEqual([2]);
    expect(hidden?.rows.map(({ row }) => row)).toEqual([0, 9]);
    expect(empty?.rows).toEqual([]);
  });

  test.each<readonly [name: string, row: number, column: number, expected: Cell | undefined]>([
    ["a text", 0, 0, { column: 0, value: "收入支出决算总表" }],
    ["a number with its format", 3, 1, { column: 1, value: 1234567.89, format: "#,##0.00" }],
    ["a formula with its result", 3, 3, { column: 3, value: -4.0500001e-9, formula: "C4/B4", format: "0.00%" }],
    ["digits typed as text", 4, 0, { column: 0, value: "0012" }],
    ["a text that looks like a formula", 4, 1, { column: 1, value: "=1+1" }],
    ["a text that looks like a date", 4, 2, { column: 2, value: "2024-01-05" }],
    ["a date", 4, 3, { column: 3, value: 45296, format: 'yyyy"年"m"月"d"日"' }],
    ["nothing", 5, 1, undefined],
    ["blanks at the end of a text", 6, 0, { column: 0, value: "本年支出合计　" }],
    ["a formula that gives a text", 6, 2, { column: 2, value: "是", formula: 'IF(B7>0,"是","")' }],
    ["two lines", 7, 0, { column: 0, value: "换行\n第二行" }],
    ["twelve digits and cents", 7, 1, { column: 1, value: 123456789012.35 }],
  ])("reads %s", (_, row, column, expected) => {
    const [accounts] = reading.grids;
    expect(accounts && cellAt(accounts, row, column)).toEqual(expected);
  });

  test("a formula that gives an empty text is there, whatever its value", () => {
    const [accounts] = reading.grids;
    expect(accounts && cellAt(accounts, 6, 3)?.formula).toBe('IF(B7>0,"","否")');
  });

  test.each([true, false])("says whether dates count from 1904: %s", async (date1904) => {
    const { grids } = await host.open(userSheets, { date1904 }).port.read();
    expect(grids.map((grid) => grid.date1904)).toEqual(userSheets.map(() => date1904));
  });

  test("a workbook without our memory has an empty one", () => {
    expect(reading.memory).toEqual(emptyMemory);
  });

  test("what is written is read back: contents, formats, merges, memory", async () => {
    const { port } = open();
    await port.write({ sheets: [scores], memory });
    const after = await port.read();
    expect(after.memory).toEqual({ ...memory, sheets: [{ role: "scores", name: "绩效评分" }] });
    const written = sheetOf(after.grids, "绩效评分");
    expect(written.visibility).toBe("visible");
    expect(written.merges).toEqual(scores.merges);
    for (const cell of scoreCells) expectCell(host, written, cell);
  });

  test("the user's sheets are as they were, after two writes", async () => {
    const { port } = open();
    const before = (await port.read()).grids;
    await port.write({ sheets: [scores, draft("findings", "核对结果")], memory });
    await port.write({ sheets: [scores], memory: (await port.read()).memory });
    expect((await port.read()).grids.slice(0, before.length)).toEqual(before);
  });

  test("a second write replaces our sheet where it stands, and what the first one left is gone", async () => {
    const { port } = open();
    await port.write({ sheets: [scores, draft("texts", "文字材料")], memory });
    const shorter = draft("scores", "绩效评分", [{ row: 1, column: 0, style: "text", text: "短" }]);
    await port.write({ sheets: [shorter], memory: (await port.read()).memory });
    const { grids } = await port.read();
    expect(grids.map(({ sheet }) => sheet)).toEqual([...userSheets.map(({ name }) => name), "绩效评分", "文字材料"]);
    const again = sheetOf(grids, "绩效评分");
    expect(again.rows.map(({ row }) => row)).toEqual([0, 1]);
    expect(again.merges).toEqual([]);
  });

  test("what a person typed into our sheet is there for the next write", async () => {
    const workbook = open();
    await workbook.port.write({ sheets: [scores], memory });
    await workbook.type("绩效评分", 3, 2, 7.5);
    const first = await workbook.port.read();
    const typed = cellAt(sheetOf(first.grids, "绩效评分"), 3, 2)?.value;
    expect(typed).toBe(7.5);
    const kept = scoreCells.map((cell) => (cell.row === 3 && cell.column === 2 ? { ...cell, number: String(typed) } : cell));
    await workbook.port.write({ sheets: [draft("scores", "绩效评分", kept)], memory: first.memory });
    const second = await workbook.port.read();
    expect(cellAt(sheetOf(second.grids, "绩效评分"), 3, 2)?.value).toBe(7.5);
  });

  test("a user's sheet that has our name is untouched, and ours takes another", async () => {
    const theirs = { name: "绩效评分", cells: [{ row: 0, column: 0, text: "本单位自己的评分" }] };
    const { port } = open([...userSheets, theirs]);
    await port.write({ sheets: [scores], memory });
    const { grids, memory: now } = await port.read();
    expect(cellAt(sheetOf(grids, "绩效评分"), 0, 0)?.value).toBe("本单位自己的评分");
    expect(now.sheets).toEqual([{ role: "scores", name: "绩效评分 (2)" }]);
    expect(cellAt(sheetOf(grids, "绩效评分 (2)"), 1, 0)?.value).toBe("绩效评分");
  });

  test("charts are drawn from the sheet's own cells; a second write puts new ones in their place", async () => {
    const workbook = open();
    const { charts } = workbook;
    // A host that cannot be asked for its charts must still open the workbook.
    if (!charts) return void (await workbook.port.read());
    await workbook.port.write({ sheets: [chartSheet("收入", "支出")], memory });
    expect(charts("绩效报告").map(({ title, data }) => [title, data])).toEqual([
      ["收入", "B3:D5"],
      ["支出", "B3:D5"],
    ]);
    await workbook.port.write({ sheets: [chartSheet("得分")], memory: (await workbook.port.read()).memory });
    expect(charts("绩效报告").map(({ title }) => title)).toEqual(["得分"]);
    await workbook.port.write({ sheets: [chartSheet()], memory: (await workbook.port.read()).memory });
    expect(charts("绩效报告")).toEqual([]);
  });

  test("a sheet of ours keeps the name that its user gave it", async () => {
    const workbook = open();
    await workbook.port.write({ sheets: [scores], memory });
    await workbook.rename("绩效评分", "评分 2019");
    await workbook.port.write({ sheets: [scores], memory: (await workbook.port.read()).memory });
    const { grids, memory: now } = await workbook.port.read();
    expect(grids.map(({ sheet }) => sheet)).toEqual([...userSheets.map(({ name }) => name), "评分 2019"]);
    expect(now.sheets).toEqual([{ role: "scores", name: "评分 2019" }]);
  });

  test("several sheets of one role are each replaced by the draft of their name", async () => {
    const { port } = open();
    const [road, water] = ["自评表 道路", "自评表 水利"].map((name) => draft("projectForm", name, [{ row: 1, column: 0, style: "formText", text: name }]));
    if (!road || !water) throw new Error("two drafts are needed");
    await port.write({ sheets: [road, water], memory });
    await port.write({ sheets: [water, road], memory: (await port.read()).memory });
    const { grids } = await port.read();
    expect(grids.slice(-2).map((grid) => [grid.sheet, cellAt(grid, 1, 0)?.value])).toEqual([
      ["自评表 道路", "自评表 道路"],
      ["自评表 水利", "自评表 水利"],
    ]);
  });

  test("a workbook whose structure is locked gets no new sheet, and says what to do", async () => {
    const workbook = open();
    await workbook.protectStructure();
    const before = await workbook.port.read();
    const refusal = await workbook.port.write({ sheets: [scores], memory }).catch((problem: unknown) => problem);
    expect(refusal).toBeInstanceOf(HostProblem);
    expect(refusal).toMatchObject({ code: "protected", message: expect.stringMatching(/请.*再试一次。$/) as unknown });
    expect(await workbook.port.read()).toEqual(before);
  });
}

function chartSheet(...titles: readonly string[]): SheetDraft {
  const figures = [["", "预算数", "决算数"], ["收入", "10", "12.5"], ["支出", "8", "7"]];
  const cells = figures.flatMap((row, at) => row.map((value, column): DraftCell => ({ row: 2 + at, column: 1 + column, style: "chartData", ...(/\d/.test(value) ? { number: value } : { text: value }) })));
  const [place, data] = [{ top: 2, left: 1, bottom: 15, right: 24 }, { top: 2, left: 1, bottom: 4, right: 3 }];
  return draft("report", "绩效报告", cells, { charts: titles.map((title) => ({ type: "column", title, alternative: title, place, data, numberFormat: "0.00" })) });
}

function sheetOf(grids: readonly Grid[], name: string): Grid {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`there is no sheet ${name}`);
  return grid;
}

function expectCell(host: ContractHost, grid: Grid, { row, column, text, number, formula }: SheetDraft["cells"][number]): void {
  const cell = cellAt(grid, row, column);
  if (formula !== undefined) {
    expect(cell?.formula).toBe(formula);
    if (!host.keepsResults) return;
  }
  expect(cell?.value ?? null).toBe(number === undefined ? (text ?? null) : Number(number));
}
