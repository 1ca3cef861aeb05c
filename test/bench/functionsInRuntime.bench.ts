/** @jest-environment jsdom */
import "../hosts/embedded/pageGlobals";
import { readFileSync, writeFileSync } from "node:fs";
import metadata from "../../src/functions/functions.json";
import { openFunctionsRuntime } from "../functions/functionsRuntime";

const cells = 10_000;

/** Milliseconds of the processor: the runtime waits on timers of its own, which tell nothing of us. The quickest of five. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** Run by functionsInRuntime.ts alone: needs a page, and the bundle that it names. */
test("EXECRATE through Microsoft's custom-functions runtime", async () => {
  const runtime = await openFunctionsRuntime();
  runtime.register(metadata);
  new Function("CustomFunctions", readFileSync(process.env["PERF_BUNDLE"] ?? "", "utf8"))(runtime.api);
  const rows = Array.from({ length: cells }, (_, row) => [100 + row / 7, 1000 + row / 3] as const);
  const single = await processorTime(() => runtime.call(rows.map(([spent, budget]) => ["EXECRATE", [[spent]], [[budget]]] as const)));
  const array = await processorTime(() => runtime.call([["EXECRATE", rows.map(([spent]) => [spent]), rows.map(([, budget]) => [budget])]]));
  writeFileSync(process.env["PERF_RESULT"] ?? "", JSON.stringify({ single, array }));
}, 240_000);
