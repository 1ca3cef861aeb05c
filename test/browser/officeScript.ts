import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A script that makes the page which follows it a task pane of Excel or Word for Windows: for `page.addInitScript`. */
export function officeScript(program: "Excel" | "Word"): string {
  const folder = mkdtempSync(join(tmpdir(), "perf-office-"));
  try {
    execFileSync(process.execPath, ["--import", "tsx", resolve(__dirname, "scripts/buildScripts.ts"), folder]);
    return `window.officeProgram = ${JSON.stringify(program)};\n${readFileSync(join(folder, "plantOffice.js"), "utf8")}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
