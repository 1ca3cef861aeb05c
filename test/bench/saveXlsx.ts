import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

export interface SaveRow {
  readonly name: string;
  /** Milliseconds, the median of the runs. */
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly oursPeakMB: number;
  readonly peerPeakMB: number;
}

interface Run {
  readonly first: number;
  readonly again: number;
  readonly peakMB: number;
}

const sizes = [1, 10, 100];
const sheets = 6;
const rowsPerSheet = 60;
const columns = 12;
const runs = 3;

/**
 * Adding a sheet with formulas and saving, ours against exceljs, on the same file: an ordinary unit's workbook of 6
 * sheets × 60 rows, and 10 and 100 times as many rows. Each saver has a process of its own. "first" is the first thing
 * that process does, as a single run from the command line is; "again" is a later save in it, as in a page or a batch.
 */
export async function benchSaveXlsx(): Promise<readonly SaveRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "perf-save-"));
  try {
    const rows: SaveRow[] = [];
    for (const size of sizes) {
      const path = join(folder, `size-${size}.xlsx`);
      writeFileSync(path, await workbook(size));
      rows.push(...compare(`save, ${size} × (${sheets} sheets × ${rowsPerSheet} rows)`, path));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Written by the other library, as the files are that users have: shared strings, a style table, results of formulas. */
async function workbook(size: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (let number = 1; number <= sheets; number += 1) {
    const sheet = book.addWorksheet(`表${number}`);
    for (let row = 1; row <= rowsPerSheet * size; row += 1) {
      const amounts = Array.from({ length: columns - 3 }, (_, column) => ((row * 7919 + column * 104_729 + number) % 1_000_000) / 100);
      sheet.addRow([`${number}.${row}`, `项目 ${row % 97}`, ...amounts, { formula: `SUM(C${row}:K${row})`, result: 1 }]);
      sheet.getCell(row, 3).numFmt = "#,##0.00";
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function compare(name: string, path: string): readonly SaveRow[] {
  const ours: Run[] = [];
  const peer: Run[] = [];
  // By turns, so that what else the machine does falls on both.
  for (let run = 0; run < runs; run += 1) {
    ours.push(once("ours", path));
    peer.push(once("peer", path));
  }
  const [oursPeakMB, peerPeakMB] = [median(ours.map(({ peakMB }) => peakMB)), median(peer.map(({ peakMB }) => peakMB))];
  return (["first", "again"] as const).map((which) => {
    const [oursMs, peerMs] = [median(ours.map((run) => run[which])), median(peer.map((run) => run[which]))];
    return { name: `${name}, ${which}`, ours: oursMs, peer: peerMs, ratio: oursMs / peerMs, oursPeakMB, peerPeakMB };
  });
}

function once(who: "ours" | "peer", path: string): Run {
  const script = join(__dirname, "saveXlsxOnce.ts");
  return JSON.parse(execFileSync(process.execPath, ["--import", "tsx", script, who, path], { encoding: "utf8" })) as Run;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
