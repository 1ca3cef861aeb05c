import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Buffer as ExcelBuffer } from "exceljs";
import { emptyMemory } from "../../src/facts/memory";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx";
import type { DraftCell } from "../../src/report/sheet";
import { sheetMarker } from "../../src/report/sheetMarker";

/** Rows of the sheet that is added: as many as a rubric has criteria. */
const rows = 40;
/** Saves in one process: the first is slowed by code that runs for the first time, the last no longer. */
const saves = 4;

/** Loaded by its own process alone, so that it does not weigh on our memory. */
async function peer() {
  return (await import("exceljs")).default;
}

type Saver = (bytes: Uint8Array) => Promise<Uint8Array>;

export const savers: Readonly<Record<"ours" | "peer", Saver>> = {
  ours: (bytes) => {
    const cells: readonly DraftCell[] = Array.from({ length: rows }, (_, row): readonly DraftCell[] => [
      { row: row + 1, column: 0, style: "label", text: `指标 ${row + 1}` },
      { row: row + 1, column: 1, style: "percent", formula: `PERF.EXECRATE(表1!C${row + 2},表1!D${row + 2})`, number: "0.9727" },
    ]).flat();
    const marker: DraftCell = { row: 0, column: 0, style: "muted", text: sheetMarker("scores") };
    const sheet = {
      role: "scores",
      name: "绩效评分",
      cells: [marker, ...cells],
      merges: [],
      columnWidths: [30, 12],
      hiddenColumns: [],
      rowHeights: {},
      freeze: { rows: 1, columns: 0 },
      print: { landscape: false, repeatRows: { first: 0, last: 0 }, fitToWidth: true },
    } as const;
    return Promise.resolve(writeXlsx(bytes, { sheets: [sheet], memory: emptyMemory }));
  },
  peer: async (bytes) => {
    const book = new (await peer()).Workbook();
    await book.xlsx.load(bytes as unknown as ExcelBuffer);
    const sheet = book.addWorksheet("绩效评分");
    for (let row = 0; row < rows; row += 1) {
      sheet.getCell(row + 2, 1).value = `指标 ${row + 1}`;
      const cell = sheet.getCell(row + 2, 2);
      cell.value = { formula: `_xldudf_PERF_EXECRATE(表1!C${row + 2},表1!D${row + 2})`, result: 0.9727 };
      cell.numFmt = "0.00%";
    }
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
};

/** Saves a few times in a process that did nothing before; prints the first and the last time, and the memory needed. */
async function main(saver: Saver, path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  if (saver === savers.peer) await peer();
  const times: number[] = [];
  for (let run = 0; run < saves; run += 1) {
    const before = performance.now();
    await saver(bytes);
    times.push(performance.now() - before);
  }
  process.stdout.write(JSON.stringify({ first: times[0], again: times.at(-1), peakMB: process.resourceUsage().maxRSS / 1024 }));
}

const [, script = "", who, path] = process.argv;
if (pathToFileURL(script).href === pathToFileURL(__filename).href && path !== undefined) {
  void main(savers[who === "ours" ? "ours" : "peer"], path);
}
