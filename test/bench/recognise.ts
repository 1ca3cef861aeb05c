import { factsFromGrids } from "../../src/facts/fromGrids";
import type { Area } from "../../src/grid/address";
import type { Cell, Grid, GridRow } from "../../src/grid/grid";

/** One line of the bench: how long the sheets take to be recognised, in milliseconds and in microseconds a filled cell. */
export interface RecogniseRow {
  readonly name: string;
  readonly cells: number;
  readonly ours: number;
  readonly perCell: number;
}

type Make = (cells: number) => readonly Grid[];

const runs = 3;

/** Recognition of 1 thousand to 1 million filled cells, and of sheets that only look big. */
export async function recognise(): Promise<readonly RecogniseRow[]> {
  const rows: RecogniseRow[] = [];
  for (const [name, make] of shapes) for (const cells of [1000, 10_000, 100_000, 1_000_000]) rows.push(await measured(`${name}, ${cells.toLocaleString("en")} cells`, make(cells)));
  for (const [name, grids] of traps()) rows.push(await measured(name, grids));
  return rows;
}

/** The quickest of some runs: a busy machine only ever adds. */
async function measured(name: string, grids: readonly Grid[]): Promise<RecogniseRow> {
  let ours = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    factsFromGrids(grids);
    ours = Math.min(ours, performance.now() - started);
    await Promise.resolve();
  }
  const cells = grids.reduce((sum, { rows }) => sum + rows.reduce((inSheet, row) => inSheet + row.cells.length, 0), 0);
  return { name, cells, ours, perCell: cells === 0 ? 0 : (ours * 1000) / cells };
}

const head: readonly (readonly string[])[] = [["2023年度收入支出决算总表"], ["部门：某单位", "", "", "金额单位：元"], ["项目", "行次", "金额"]];

const shapes: readonly (readonly [string, Make])[] = [
  ["one table of figures", (cells) => [gridOf("决算", [...head, ...repeat(cells / 4, (row) => [`（${row}）其他支出`, row, row * 1.01, "是"])])]],
  ["text that is no table", (cells) => [gridOf("文字", repeat(cells / 5, (row) => [`第${row}项工作`, `负责科室${row % 97}`, `完成情况说明第${row}条`, "已完成", `备注${row}`]))]],
  ["numbers that are no table", (cells) => [gridOf("数据", repeat(cells / 10, (row) => Array.from({ length: 10 }, (_, column) => row * 10 + column)))]],
  ["tables one under the other", (cells) => [gridOf("汇总", repeat(cells / 40, (table) => [[`${table}号单位2023年度支出决算表`], ["金额单位：元"], ["科目名称", "本年支出合计", "基本支出", "项目支出"], ...repeat(8, (row) => [`科目${row}`, row, row, 0]), ["合计", 36, 36, 0]]).flat())]],
  ["two hundred sheets", (cells) => repeat(200, (sheet) => gridOf(`表${sheet}`, [...head, ...repeat(cells / 800, (row) => [`项目${row}`, row, row * 2, "否"])]))],
];

/** What costs nothing to a person should cost nothing here: empty rows are not even in a grid. */
function traps(): readonly (readonly [string, readonly Grid[]])[] {
  const whole: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const wide = Array.from({ length: 16_384 }, (_, column) => `第${column}列`);
  const narrow = repeat(20_000, (row) => ({ top: row * 3, left: 0, bottom: row * 3 + 2, right: 1 }));
  return [
    ["a million formatted empty rows", [gridOf("空", [])]],
    ["the whole sheet merged", [{ ...gridOf("合并", [["收入支出决算总表"]]), merges: [whole] }]],
    ["16,384 columns", [gridOf("宽", [["收入支出决算总表"], wide, wide.map((_, column) => column)])]],
    ["20,000 merges", [{ ...gridOf("合并", [...head, ...repeat(60_000, (row) => [`项目${row}`, row, row])]), merges: narrow }]],
  ];
}

function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.round(count) }, (_, index) => make(index));
}

function gridOf(sheet: string, rows: readonly (readonly (string | number)[])[]): Grid {
  const filled = rows.map((values, row): GridRow => ({ row, cells: values.flatMap((value, column): readonly Cell[] => (value === "" ? [] : [{ column, value }])) }));
  return { sheet, visibility: "visible", rows: filled, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false };
}
