import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** An installed Chromium, Chrome or Edge; where there is none, or `packaged` is wanted, the one that comes with the packages. */
export async function openBrowser(packaged = process.env["PERF_BROWSER"] === "packaged"): Promise<Browser> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (installed !== undefined && !packaged) return chromium.launch({ executablePath: installed, args: ["--no-sandbox"] });
  // Without this the packaged one looks for system libraries that a bare machine does not have.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const browser = (await import("@sparticuz/chromium")).default;
  const executablePath = await browser.executablePath();
  return chromium.launch({ executablePath, args: browser.args, env: { ...definedEnvironment(), FONTCONFIG_FILE: fontsFile() } });
}

/** The packaged browser has no Chinese letters of its own, nor may the machine: they come from a package, too. */
function fontsFile(): string {
  const folder = join(dirname(require.resolve("@expo-google-fonts/noto-sans-sc/package.json")), "400Regular");
  const path = join(mkdtempSync(join(tmpdir(), "perf-fonts-")), "fonts.conf");
  writeFileSync(path, `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${dirname(path)}</cachedir></fontconfig>`);
  return path;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
