import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withBuilt } from "./packedBundle";

export interface RuntimeTimes {
  readonly single: number;
  readonly array: number;
}

/** What the bundle costs in Microsoft's own runtime: 10,000 calls of one cell, and one call over as many rows. Milliseconds of the processor. */
export function functionsInRuntime(): Promise<RuntimeTimes> {
  return withBuilt("functions", {}, (folder) => {
    const result = join(folder, "result.json");
    execFileSync(process.execPath, [require.resolve("jest/bin/jest"), "--rootDir", resolve(__dirname, "../.."), "--testMatch", "**/test/bench/functionsInRuntime.bench.ts"], {
      env: { ...process.env, PERF_BUNDLE: join(folder, "functions.js"), PERF_RESULT: result },
      stdio: "ignore",
    });
    return JSON.parse(readFileSync(result, "utf8")) as RuntimeTimes;
  });
}
