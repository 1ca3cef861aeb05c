import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
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

export interface PaneOptions extends Pick<BrowserContextOptions, "viewport" | "colorScheme" | "forcedColors" | "reducedMotion" | "locale"> {
  /** A file among the samples, or sheets of which a workbook is made. */
  readonly book?: string | readonly PlainSheet[];
}

/** The add-in's page in a real browser, over a workbook in an Excel of ours. */
export interface OpenedPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface Panes {
  open(options?: PaneOptions): Promise<OpenedPane>;
  close(): Promise<void>;
}

const html = `<!doctype html><html lang="zh-CN"><head><title>around</title><link rel="icon" href="data:,"></head><body style="margin:0;overflow:hidden"><style>iframe{border:0;width:100vw;height:100vh;display:block}</style><script src="test/around.js"></script></body></html>`;

export async function openPanes(): Promise<Panes> {
  const served = await servedPages(await builtPages());
  const browser = await openBrowser();
  return {
    open: (options = {}) => openPane(browser, served.address, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPane(browser: Browser, address: string, { book = "baojing-2019.xlsx", ...options }: PaneOptions): Promise<OpenedPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 }, acceptDownloads: true, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints = await complaintsOf(page, new URL(address).origin);
  await page.route("**/around.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await page.goto(`${address}/around.html`);
  if (typeof book === "string") await page.evaluate((bytes) => window.around.open(bytes), sample(book));
  else await page.evaluate((sheets) => window.around.make(sheets), book);
  const pane = page.frameLocator("iframe");
  return { page, pane, complaints, close: () => context.close() };
}

export function sample(name: string): string {
  return readFileSync(join(__dirname, "../../assets/samples", name)).toString("base64");
}
