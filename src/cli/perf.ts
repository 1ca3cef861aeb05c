import { clearProgress, showProgress } from "./progress";
import { runPerf } from "./runPerf";

/** The command line's entry: writes what `runPerf` gives, and nothing else, to stdout and stderr. */
async function main(): Promise<void> {
  const { exitCode, stdout, stderr } = await runPerf(process.argv.slice(2), showProgress(process.stderr));
  clearProgress(process.stderr);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

void main();
