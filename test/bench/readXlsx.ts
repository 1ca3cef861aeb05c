import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateWorkbook } from "./generateWorkbook";
import type { Reader } from "./readXlsxOnce";

export interface ReadRow {
  readonly name: string;
  /** Milliseconds, the quickest of the runs: what else the machine does can only make a run slower. */
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  /** The same of processor time, all threads together: steadier than the clock where others use the machine. */
  readonly cpuRatio: number;
  readonly oursPeakMB: number;
  readonly peerPeakMB: number;
}

interface Run {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly peakMB: number;
}

const sizes = [1000, 10_000, 100_000];
const runs = 3;

/**
 * Reading a workbook of 20 columns, a fifth of them formulas, ours against SheetJS (dense, with number formats) on the
 * same file; every read has a process of its own. Goal at 100,000 rows: 0.35 of SheetJS's time, and less memory.
 */
export async function benchReadXlsx(): Promise<readonly ReadRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "perf-read-"));
  try {
    return sizes.map((rows) => {
      const path = join(folder, `${rows}.xlsx`);
      writeFileSync(path, generateWorkbook(rows));
      return compare(`read, ${rows} × 20 cells`, path);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(name: string, path: string): ReadRow {
  const taken: Record<Reader, Run[]> = { ours: [], peer: [] };
  // By turns, so that what else the machine does falls on both.
  for (let run = 0; run < runs; run++) {
    for (const who of ["ours", "peer"] as const) taken[who].push(once(who, path));
  }
  const best = (who: Reader, of: keyof Run) => Math.min(...taken[who].map((run) => run[of]));
  const [ours, peer] = [best("ours", "milliseconds"), best("peer", "milliseconds")];
  const cpuRatio = best("ours", "cpu") / best("peer", "cpu");
  return { name, ours, peer, ratio: ours / peer, cpuRatio, oursPeakMB: best("ours", "peakMB"), peerPeakMB: best("peer", "peakMB") };
}

function once(who: Reader, path: string): Run {
  const script = join(__dirname, "readXlsxOnce.ts");
  return JSON.parse(execFileSync(process.execPath, ["--import", "tsx", script, who, path], { encoding: "utf8" })) as Run;
}
