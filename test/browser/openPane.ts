import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { PlainSheet } from "../../src/report/plainSheet";
import { builtPages } from "./builtPages";
import { complaintsOf } from "./complaints";
import { openBrowser } from "./openBrowser";
import type { Around } from "./pages/around";
import { servedPages } from "./servedPages";

declare global {
  interface Window {
    readonly around: Around;
  }
}

export interface PaneOptions extends Look {
  /** A file among the samples, bytes of one, or sheets of which a workbook is made. */
  readonly book?: string | Uint8Array | readonly PlainSheet[];
}

/** What a person's machine looks like; may change while the pane is open. */
export interface Look extends Pick<BrowserContextOptions, "colorScheme" | "forcedColors" | "reducedMotion"> {
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The add-in's page in a real browser, over a workbook in an Excel of ours. */
export interface OpenedPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page complained of since it was opened. */
  readonly complaints: readonly string[];
  look(look: Look): Promise<void>;
}

export interface Panes {
  open(options?: PaneOptions): Promise<OpenedPane>;
  close(): Promise<void>;
}

const html = `<!doctype html><html lang="zh-CN"><head><title>around</title><link rel="icon" href="data:,"></head><body style="margin:0;overflow:hidden"><style>iframe{border:0;width:100vw;height:100vh;display:block}</style><script src="test/around.js"></script></body></html>`;

/** One page for all: every workbook gets a pane of its own in it, and nothing of the one before is left. */
export async function openPanes(): Promise<Panes> {
  const served = await servedPages(await builtPages());
  const browser = await openBrowser();
  const context = await browser.newContext({ acceptDownloads: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints = await complaintsOf(page, new URL(served.address).origin);
  await page.route("**/around.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await page.goto(`${served.address}/around.html`);
  return {
    open: async (options = {}) => {
      const before = complaints.length;
      await openPane(page, options);
      return {
        page,
        pane: page.frameLocator("iframe"),
        get complaints() {
          return complaints.slice(before);
        },
        look: async (look) => {
          await showAs(page, look);
          await painted(page);
        },
      };
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPane(page: Page, { book = "baojing-2019.xlsx", ...look }: PaneOptions): Promise<void> {
  await showAs(page, look);
  if (typeof book === "string") await page.evaluate((bytes) => window.around.open(bytes), sample(book));
  else if (book instanceof Uint8Array) await page.evaluate((bytes) => window.around.open(bytes), Buffer.from(book).toString("base64"));
  else await page.evaluate((sheets) => window.around.make(sheets), book);
}

async function showAs(page: Page, { viewport = { width: 350, height: 900 }, colorScheme = "light", forcedColors = "none", reducedMotion = "reduce" }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
}

/** A theme is changed by the pane when it has heard of it; two frames later it stands. */
async function painted(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export function sample(name: string): string {
  return readFileSync(join(__dirname, "../../assets/samples", name)).toString("base64");
}
