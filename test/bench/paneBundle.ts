import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { builtPages } from "../browser/builtPages";
import { officeScript } from "../browser/officeScript";
import { openBrowser } from "../browser/openBrowser";
import { servedPages } from "../browser/servedPages";
import { packedBundle } from "./packedBundle";

export interface PaneBundleRow {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  readonly goal: string;
}

/** What the pane's page fetches until it stands, in Excel and in Word, beside a page with just the imports of Microsoft's React template. */
export async function benchPaneBundle(): Promise<readonly PaneBundleRow[]> {
  const folder = await builtPages();
  const peer = await packedBundle("pages", "peer.js", { entry: { peer: resolve(__dirname, "peerPane.tsx") }, plugins: [] });
  const [excel, word] = await Promise.all((["Excel", "Word"] as const).map((program) => firstLoad(folder, program)));
  const own = (files: readonly string[] = []): number => sizeOf(folder, files.filter((name) => name !== "functions.js"));
  return [
    { name: "the peer's page", measured: peer, unit: "KB gz", goal: "" },
    { name: "the pane in Excel, at first load", measured: own(excel), unit: "KB gz", goal: "" },
    { name: "pane against peer", measured: own(excel) / peer, unit: "×", goal: "≤ 1.0" },
    { name: "the page in Word, at first load", measured: own(word), unit: "KB gz", goal: "" },
    { name: "functions.js, which the page fetches for the cells", measured: sizeOf(folder, ["functions.js"]), unit: "KB gz", goal: "≤ 40" },
  ];
}

function sizeOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, name) => sum + packed(join(folder, name)), 0);
}

function packed(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1024;
}

/** Our own scripts that the page asks for until nothing more comes; Microsoft's library is not among them. */
async function firstLoad(folder: string, program: "Excel" | "Word"): Promise<readonly string[]> {
  const browser = await openBrowser();
  const served = await servedPages(folder);
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith(served.address) && request.resourceType() === "script") asked.push(request.url().slice(served.address.length + 1));
    });
    await serveLibrary(page, folder);
    await page.addInitScript({ content: officeScript(program) });
    await page.goto(`${served.address}/taskpane.html`);
    await page.waitForFunction(() => document.getElementById("pane")?.firstChild);
    await page.waitForLoadState("networkidle");
    return asked;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The page as it is built names Microsoft's network; here its files come from the folder. */
async function serveLibrary(page: Page, folder: string): Promise<void> {
  await page.route("https://officeapis.public.onecdn.static.microsoft/**", (route) => route.fulfill({ contentType: "text/javascript", body: readFileSync(join(folder, "office", new URL(route.request().url()).pathname.replace("/1/", ""))) }));
}
