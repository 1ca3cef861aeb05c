import type { Block, Report } from "../../src/report/block";
import type { SheetDraft } from "../../src/report/sheet";
import type { Grid } from "../../src/grid/grid";
import { keptReport, nothingKept } from "../../src/report/sheets/keptReport";
import { reportSheet } from "../../src/report/sheets/reportSheet";
import { plainStyle } from "../../src/report/style";
import { tellingOf } from "../../src/report/telling";
import { withKept } from "../../src/report/withKept";
import { baojing } from "./baojing";
import { evaluationOf } from "./evaluationOf";

const telling = tellingOf(evaluationOf(baojing()), plainStyle);

function reportOf(spent: string, more: readonly Block[] = []): Report {
  const source = { of: "facts/spend.total@2019", from: [], cites: [] };
  const blocks: readonly Block[] = [
    { kind: "title", runs: [{ kind: "text", text: "自评报告" }] },
    { kind: "heading", level: 1, runs: [{ kind: "text", text: "一、" }, { kind: "text", text: "概况" }] },
    { kind: "paragraph", runs: [{ kind: "text", text: "本年支出" }, { kind: "figure", text: spent, source }, { kind: "text", text: "。" }] },
    { kind: "paragraph", runs: [{ kind: "placeholder", text: "【待补充：职能】" }] },
    ...more,
  ];
  return { outline: "x", title: "自评报告", organisation: "某单位", blocks, placeholders: 1 };
}

/** The sheet as a person left it: texts of the first text column, by the row's number; "" empties, undefined leaves. */
function typed(draft: SheetDraft, typing: Readonly<Record<number, string>>, inserted: Readonly<Record<number, string>> = {}): Grid {
  const lines = [...new Set(draft.cells.map(({ row }) => row))].sort((a, b) => a - b);
  const rows = lines.flatMap((row) => {
    const cells = draft.cells.filter((one) => one.row === row && one.text !== undefined).map(({ column, text = "" }) => ({ column, value: column === 1 ? (typing[row] ?? text) : text }));
    const below = inserted[row] === undefined ? [] : [{ row: row + 0.5, cells: [{ column: 1, value: inserted[row] }] }];
    return [{ row, cells }, ...below];
  });
  return { sheet: "绩效报告", visibility: "visible", rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false };
}

function textsOf(report: Report): readonly string[] {
  return report.blocks.flatMap((block) => (block.kind === "paragraph" || block.kind === "heading" ? [block.runs.map(({ text }) => text).join("")] : []));
}

const draft = reportSheet(withKept(reportOf("277.14万元"), nothingKept), telling);
const rowOf = (text: string): number => draft.cells.find((one) => one.text?.trim() === text)?.row ?? -1;

test("what nobody touched is written anew, with the new figures", () => {
  const { report } = withKept(reportOf("280.00万元"), keptReport(typed(draft, {})));
  expect(textsOf(report)).toEqual(["一、概况", "本年支出280.00万元。", "【待补充：职能】"]);
});

test.each<readonly [name: string, typing: Readonly<Record<number, string>>, inserted: Readonly<Record<number, string>>, expected: readonly string[], placeholders: number]>([
  ["a rewritten paragraph stays, also when its figure changed", { [rowOf("本年支出277.14万元。")]: "　　全年支出277万元，比较平稳。" }, {}, ["一、概况", "全年支出277万元，比较平稳。", "【待补充：职能】"], 1],
  ["a filled placeholder is none any more", { [rowOf("【待补充：职能】")]: "管理政府网站。" }, {}, ["一、概况", "本年支出280.00万元。", "管理政府网站。"], 0],
  ["an emptied paragraph is written anew", { [rowOf("本年支出277.14万元。")]: "" }, {}, ["一、概况", "本年支出280.00万元。", "【待补充：职能】"], 1],
  ["an inserted row stays below the line it was added to", {}, { [rowOf("本年支出277.14万元。")]: "另有结转。" }, ["一、概况", "本年支出280.00万元。", "另有结转。", "【待补充：职能】"], 1],
])("%s", (_, typing, inserted, expected, placeholders) => {
  const { report } = withKept(reportOf("280.00万元"), keptReport(typed(draft, typing, inserted)));
  expect(textsOf(report)).toEqual(expected);
  expect(report.placeholders).toBe(placeholders);
});

test("wording whose line is gone goes to the end of the text, and is there again after a third run", () => {
  const kept = keptReport(typed(draft, { [rowOf("【待补充：职能】")]: "管理政府网站。" }));
  const shorter = { ...reportOf("280.00万元"), blocks: reportOf("280.00万元").blocks.slice(0, 3) };
  const second = withKept(shorter, kept);
  expect(textsOf(second.report)).toEqual(["一、概况", "本年支出280.00万元。", "管理政府网站。"]);
  const third = withKept(shorter, keptReport(typed(reportSheet(second, telling), {})));
  expect(textsOf(third.report)).toEqual(textsOf(second.report));
});

describe("what is typed into a table of the report", () => {
  const table: Block = { kind: "table", widths: [1, 1], headerRows: 1, rows: [["指标", "扣分原因"], ["控制率", "【待补充】"]].map((row) => row.map((text) => ({ runs: [{ kind: "text", text }] }))) };
  const tabled = reportSheet(withKept(reportOf("277.14万元", [table]), nothingKept), telling);
  const row = tabled.cells.find(({ text }) => text === "控制率")?.row ?? -1;
  const grid = typed(tabled, {});
  const retyped = (text: string): Grid => ({ ...grid, rows: grid.rows.map((one) => (one.row === row ? { ...one, cells: one.cells.map((cell) => (cell.value === "【待补充】" ? { ...cell, value: text } : cell)) } : one)) });

  test("is told with its cell, for the next run makes the table anew", () => {
    expect(keptReport(retyped("超编")).unkept).toEqual([{ text: "超编", at: { sheet: "绩效报告", row, column: 13 } }]);
  });

  test("nothing is told where nothing was typed, or a cell was emptied", () => {
    expect([grid, retyped("")].map((one) => keptReport(one).unkept)).toEqual([[], []]);
  });
});
