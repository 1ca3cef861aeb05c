import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { builtPages } from "../browser/builtPages";
import { officeScript } from "../browser/officeScript";
import { openBrowser } from "../browser/openBrowser";
import { servedPages } from "../browser/servedPages";
import { packedBundle } from "./packedBundle";

const functionsFile = "functions.js";

export interface PaneBundleRow {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  readonly goal: string;
}

/**
 * What the pane's page fetches until its frame stands, beside a page with just the imports of Microsoft's React template; and all
 * that it fetches until there is nothing more to do, in Excel and in Word.
 */
export async function benchPaneBundle(): Promise<readonly PaneBundleRow[]> {
  const folder = await builtPages();
  const peer = (await packedBundle("pages", "peer.js", { entry: { peer: resolve(__dirname, "peerPane.tsx") }, plugins: [] })) / 1024;
  const first = sizeOf(folder, namedIn(readFileSync(join(folder, "taskpane.html"), "utf8")));
  const [excel, word] = await Promise.all((["Excel", "Word"] as const).map((program) => allLoads(folder, program)));
  return [
    { name: "the peer's page", measured: peer, unit: "KB gz", goal: "" },
    { name: "the pane until its frame stands", measured: first, unit: "KB gz", goal: "" },
    { name: "pane against peer", measured: first / peer, unit: "×", goal: "≤ 1.0" },
    { name: "the pane in Excel until the workbook is read", measured: sizeOf(folder, excel), unit: "KB gz", goal: "" },
    { name: "the page in Word", measured: sizeOf(folder, word), unit: "KB gz", goal: "" },
    { name: "functions.js, which the page fetches for the cells", measured: packed(join(folder, "functions.js")), unit: "KB gz", goal: "≤ 40" },
  ];
}

/** Our own scripts and stylesheets that a page names, all of which it waits for; the functions are the cells' affair. */
function namedIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="([\w.-]+\.(?:js|css))"/g)].flatMap(([, name = ""]) => (name === functionsFile ? [] : [name]));
}

function sizeOf(folder: string, files: readonly string[] = []): number {
  return files.reduce((sum, name) => sum + packed(join(folder, name)), 0);
}

function packed(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1024;
}

/** Our own scripts and stylesheets that the page asks for until nothing more comes; Microsoft's library is not among them. */
async function allLoads(folder: string, program: "Excel" | "Word"): Promise<readonly string[]> {
  const browser = await openBrowser();
  const served = await servedPages(folder);
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(served.address) || !["script", "stylesheet"].includes(request.resourceType())) return;
      const name = request.url().slice(served.address.length + 1);
      if (name !== functionsFile) asked.push(name);
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
