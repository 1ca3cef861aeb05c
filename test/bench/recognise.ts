import { resolve } from "node:path";
import type { Grid } from "../../src/grid/grid";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import type { PlainCell, PlainSheet } from "../../src/report/plainSheet";
import { smallPackage } from "../hosts/xlsx/fixtures/smallPackage";
import { shippedModule } from "./packedBundle";
import type * as Work from "./recogniseWork";

/** One line of the bench: processor milliseconds of recognition, of reading the same cells as .xlsx, and of the first by filled cell. */
export interface RecogniseRow {
  readonly name: string;
  readonly cells: number;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  /** Microseconds a filled cell: the same from a thousand to a million where the work grows with the cells alone. */
  readonly perCell: number;
  readonly peakMB: number;
}

type Make = (cells: number) => readonly PlainSheet[];

/** A small workbook is done before the compiler has seen it often enough: more runs, so that both sides are compiled. */
const runs = (cells: number): number => (cells <= 10_000 ? 60 : cells <= 100_000 ? 8 : 3);
const sizes = [1000, 10_000, 100_000, 1_000_000];

/** Recognition of 1 thousand to 1 million filled cells, and of sheets that only look big, against our own reading of the same file. */
export async function benchRecognise(): Promise<readonly RecogniseRow[]> {
  const rows: RecogniseRow[] = [];
  const work = await shippedModule<typeof Work>(resolve(__dirname, "recogniseWork.ts"));
  for (const [name, make] of shapes) for (const cells of sizes) rows.push(await measured(work, `${name}, ${cells.toLocaleString("en")} cells`, newXlsx(make(cells)), runs(cells)));
  for (const [name, make] of traps) rows.push(await measured(work, name, make(), runs(100_000)));
  return rows;
}

/** The quickest of some runs, in processor time of all threads: what else the machine does falls on neither. */
async function measured({ factsFromGrids, readXlsx }: typeof Work, name: string, bytes: Uint8Array, times: number): Promise<RecogniseRow> {
  let [ours, peer] = [Infinity, Infinity];
  let grids: readonly Grid[] = [];
  for (let run = 0; run < times; run++) {
    peer = Math.min(peer, spent(() => (grids = readXlsx(bytes).grids)));
    ours = Math.min(ours, spent(() => factsFromGrids(grids)));
    await Promise.resolve();
  }
  const cells = grids.reduce((sum, { rows }) => sum + rows.reduce((inSheet, row) => inSheet + row.cells.length, 0), 0);
  return { name, cells, ours, peer, ratio: ours / peer, perCell: cells === 0 ? 0 : (ours * 1000) / cells, peakMB: process.memoryUsage().rss / 1e6 };
}

function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const head: readonly (readonly string[])[] = [["2023年度收入支出决算总表"], ["部门：某单位", "", "", "金额单位：元"], ["项目", "行次", "金额"]];

const shapes: readonly (readonly [string, Make])[] = [
  ["one table of figures", (cells) => [sheetOf("决算", [...head, ...repeat(cells / 4, (row) => [`（${row}）其他支出`, row, row * 1.01, "是"])])]],
  ["text that is no table", (cells) => [sheetOf("文字", repeat(cells / 5, (row) => [`第${row}项工作`, `负责科室${row % 97}`, `完成情况说明第${row}条`, "已完成", `备注${row}`]))]],
  ["numbers that are no table", (cells) => [sheetOf("数据", repeat(cells / 10, (row) => Array.from({ length: 10 }, (_, column) => row * 10 + column)))]],
  ["tables one under the other", (cells) => [sheetOf("汇总", repeat(cells / 840, (table) => [[`${table}号单位2023年度支出决算表`], ["金额单位：元"], ["科目名称", "本年支出合计", "基本支出", "项目支出"], ...repeat(208, (row) => [`科目${row}`, row, row, 0]), ["合计", 21528, 21528, 0]]).flat())]],
  ["two hundred sheets", (cells) => repeat(200, (sheet) => sheetOf(`表${sheet}`, [...head, ...repeat(cells / 800, (row) => [`项目${row}`, row, row * 2, "否"])]))],
];

/** What costs nothing to a person should cost nothing here; all through the file host. */
const traps: readonly (readonly [string, () => Uint8Array])[] = [
  ["a million formatted empty rows", () => smallPackage({ sheet: sheetData((row) => `<row r="${row}" s="0" customFormat="1"><c r="A${row}" s="0"/></row>`, 1_048_576) })],
  ["the whole sheet merged", () => smallPackage({ sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>收入支出决算总表</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` })],
  ["16,384 columns", () => newXlsx([sheetOf("宽", [["收入支出决算总表"], repeat(16_384, (column) => `第${column}列`), repeat(16_384, (column) => column)])])],
  ["20,000 merges", () => newXlsx([{ ...sheetOf("合并", [...head, ...repeat(60_000, (row) => [`项目${row}`, row, row])]), merges: repeat(20_000, (row) => ({ top: row * 3, left: 0, bottom: row * 3 + 2, right: 0 })) }])],
  ["a hundred thousand cached #REF!", () => smallPackage({ sheet: sheetData((row) => `<row r="${row}"><c r="A${row}" t="e"><f>B${row}</f><v>#REF!</v></c><c r="B${row}" t="e"><f>A${row}</f><v>#REF!</v></c></row>`, 50_000) })],
];

function sheetData(row: (number: number) => string, count: number): string {
  return `<sheetData>${repeat(count, (index) => row(index + 1)).join("")}</sheetData>`;
}

function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.round(count) }, (_, index) => make(index));
}

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): PlainSheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): readonly PlainCell[] => (value === "" ? [] : [{ row, column, ...(typeof value === "number" ? { number: String(value) } : { text: value }) }])),
  );
  return { name, cells };
}
