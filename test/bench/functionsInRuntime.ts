import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { builtFile } from "./packedBundle";

export interface RuntimeTimes {
  readonly single: number;
  readonly array: number;
}

/** What the bundle costs in Microsoft's own runtime: 10,000 calls of one cell, and one call over as many rows. Milliseconds of the processor. */
export async function functionsInRuntime(): Promise<RuntimeTimes> {
  const folder = mkdtempSync(join(tmpdir(), "perf-runtime-"));
  try {
    const bundle = await builtFile("functions", "functions.js", folder);
    const result = join(folder, "result.json");
    execFileSync(process.execPath, [require.resolve("jest/bin/jest"), "--rootDir", resolve(__dirname, "../.."), "--testMatch", "**/test/bench/functionsInRuntime.bench.ts"], {
      env: { ...process.env, PERF_BUNDLE: bundle, PERF_RESULT: result },
      stdio: "ignore",
    });
    return JSON.parse(readFileSync(result, "utf8")) as RuntimeTimes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
