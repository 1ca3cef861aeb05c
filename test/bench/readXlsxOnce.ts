import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

export type Reader = "ours" | "peer";

/** Each reader is loaded by its own process alone, so that the other one does not weigh on its memory. */
async function load(who: Reader): Promise<(bytes: Uint8Array) => unknown> {
  if (who === "ours") return (await import("../../src/hosts/xlsx/readXlsx")).readXlsx;
  const { read } = await import("@e965/xlsx");
  return (bytes) => read(bytes, { type: "array", dense: true, cellNF: true });
}

/** Reads once, in a process that did nothing before; prints the time and the memory that it took. */
async function main(who: Reader, path: string): Promise<void> {
  const reader = await load(who);
  const bytes = new Uint8Array(readFileSync(path));
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
  const reading = reader(bytes);
  const milliseconds = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  if (!reading) throw new Error("nothing was read");
  process.stdout.write(JSON.stringify({ milliseconds, cpu: (user + system) / 1000, peakMB: process.resourceUsage().maxRSS / 1024 }));
}

const [, script = "", who, path] = process.argv;
if (pathToFileURL(script).href === pathToFileURL(__filename).href && path !== undefined) {
  void main(who === "ours" ? "ours" : "peer", path);
}
