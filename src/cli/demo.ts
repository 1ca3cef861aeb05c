import { join, resolve } from "node:path";
import { runPerf } from "./runPerf";

/** `npm run demo`: evaluates the shipped sample as a clerk would, into out/. */
async function main(): Promise<void> {
  const sample = join("assets", "samples", "baojing-2019.xlsx");
  process.chdir(resolve(__dirname, "../.."));
  const { exitCode, stdout, stderr } = await runPerf(["evaluate", sample, "--out", "out"]);
  process.stdout.write(`示例：${sample}\n\n${stdout}`);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

void main();
