import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { read } from "@e965/xlsx";
import { evaluateFile } from "../../src/cli/evaluateFile";

const sample = join(resolve(__dirname, "../.."), "assets", "samples", "baojing-2019.xlsx");
const runs = 9;

export interface EvaluateRow {
  readonly name: string;
  /** Milliseconds, median. */
  readonly ours: number;
  /** SheetJS reading the same file, in the same run. */
  readonly peer: number;
  readonly ratio: number;
}

/** One ordinary workbook from file to both files, against SheetJS reading it; goal 500 ms after start-up. */
export async function benchEvaluateWorkbook(): Promise<readonly EvaluateRow[]> {
  const evaluateOnly = async (): Promise<unknown> => evaluateFile(sample, { rubric: null, year: null });
  const both = async (): Promise<unknown> => (await evaluateFile(sample, { rubric: null, year: null })).files();
  const peer = (): Promise<unknown> => Promise.resolve(read(readFileSync(sample), { dense: true, cellNF: true }));
  const peerTime = await median(peer);
  const rows: EvaluateRow[] = [];
  for (const [name, work] of [["evaluate one workbook", evaluateOnly], ["evaluate and write both files", both]] as const) {
    const ours = await median(work);
    rows.push({ name, ours, peer: peerTime, ratio: ours / peerTime });
  }
  return rows;
}

/** The first two runs warm up and are not counted. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run++) {
    const start = performance.now();
    await work();
    if (run >= 2) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
