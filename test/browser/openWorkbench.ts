import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { builtPages } from "./builtPages";
import { complaintsOf } from "./complaints";
import { openBrowser } from "./openBrowser";
import { servedPages } from "./servedPages";

export interface Workbench {
  /** A page of its own with a workbook on it: a sample, or a file. */
  open(options?: WorkbenchOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly sample?: string;
  /** The contract page in the frame, in the place of the add-in's. */
  readonly contract?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenWorkbench {
  readonly page: Page;
  /** What the page complained of or asked of others. */
  readonly complaints: readonly string[];
  /** The add-in's page, with Office.js ready and the flow of pages/flow.ts. */
  pane(): Promise<Frame>;
  /** What the page would give to the person to keep. */
  download(act: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  save(): Promise<Uint8Array>;
}

/** The built workbench, served from this machine, in a real browser. */
export async function openWorkbench(): Promise<Workbench> {
  const folder = await builtPages();
  const served = await servedPages(folder);
  const browser = await openBrowser();
  return {
    open: (options = {}) => openPage(browser, served.address, readFileSync(join(folder, "test/flow.js"), "utf8"), options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(browser: Browser, address: string, flow: string, options: WorkbenchOptions): Promise<OpenWorkbench> {
  const { sample = "baojing-2019.xlsx", contract = false, viewport = { width: 1280, height: 720 } } = options;
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  const complaints = await complaintsOf(page, new URL(address).origin);
  await page.goto(`${address}/index.html?sample=${sample}${contract ? "&contract" : ""}`);
  await gridShown(page);
  const download: OpenWorkbench["download"] = async (act) => {
    const [file] = await Promise.all([page.waitForEvent("download"), act()]);
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  };
  return {
    page,
    complaints,
    pane: () => paneOf(page, flow),
    download,
    save: async () => (await download(() => page.click("#save"))).bytes,
  };
}

export async function gridShown(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById("preview")?.hidden === true);
}

async function paneOf(page: Page, flow: string): Promise<Frame> {
  const element = await page.waitForSelector("#pane iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane is not there");
  await frame.waitForFunction(() => "Excel" in window);
  if (!(await frame.evaluate(() => "flow" in window))) await frame.evaluate(flow);
  return frame;
}
