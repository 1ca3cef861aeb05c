import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { HostProblem, type HostProblemCode } from "../../../src/hosts/port";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { openBrowser } from "../../browser/openBrowser";
import type { ContractHost, OpenWorkbook } from "./contractHost";
import type { AroundPage } from "./pages/around";
import type { PaneAnswer, PanePage } from "./pages/pane";
import { gridFromPlain, plainGrid, type PlainGrid } from "./pages/plainGrid";

const origin = "https://perf.test";
const library = resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** A real browser with two pages in it, served from disk as https; nothing else is ever answered. */
export interface WayB extends ContractHost {
  /** What the pages asked of other origins, and what they complained of. */
  readonly complaints: readonly string[];
  pane(): Promise<Frame>;
  close(): Promise<void>;
}

export function wayB(): WayB {
  const built = mkdtempSync(join(tmpdir(), "perf-pages-"));
  const complaints: string[] = [];
  let browser: Browser | null = null;
  let page: Page | null = null;
  const around = (): Page => {
    if (!page) throw new Error("the browser is not open");
    return page;
  };
  const pane = async (): Promise<Frame> => {
    const frame = around().frames().find((candidate) => candidate.url().endsWith("/pane.html"));
    if (!frame) throw new Error("the pane is not there");
    await frame.waitForFunction(() => "pane" in window && "Excel" in window);
    return frame;
  };
  return {
    name: "Office.js in a frame, by messages",
    keepsResults: false,
    complaints,
    pane,
    prepare: async () => {
      execFileSync(process.execPath, ["--require", "tsx/cjs", resolve(__dirname, "pages/buildPages.ts"), built]);
      browser = await openBrowser();
      page = await browser.newPage();
      await servePages(page, built, complaints);
      await page.goto(`${origin}/around.html`);
    },
    open: (sheets, options = {}) => openInBrowser(around, pane, readXlsx(newXlsx(sheets, options)).grids.map(plainGrid)),
    close: async () => {
      await browser?.close();
      rmSync(built, { recursive: true });
    },
  };
}

async function servePages(page: Page, built: string, complaints: string[]): Promise<void> {
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    const html = /^\/(around|pane)\.html$/.exec(pathname)?.[1];
    if (asked !== origin) {
      complaints.push(`request to ${asked}`);
      return route.abort();
    }
    if (html !== undefined) return route.fulfill({ contentType: "text/html", body: htmlOf(html) });
    const path = pathname.startsWith("/office/") ? join(library, pathname.slice("/office/".length)) : join(built, pathname);
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(path) });
  });
}

function htmlOf(name: string): string {
  const office = name === "pane" ? '<script src="/office/office.js"></script>' : "";
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,">${office}</head><body><script src="/${name}.js"></script></body></html>`;
}

function openInBrowser(around: () => Page, pane: () => Promise<Frame>, grids: readonly PlainGrid[]): OpenWorkbook {
  const opened = around().evaluate((given) => (window as unknown as { page: AroundPage }).page.open(given), grids);
  const ready = opened.then(pane);
  return {
    port: {
      read: async () => {
        const answer = await (await ready).evaluate(() => (window as unknown as { pane: PanePage }).pane.read());
        const { grids: read, ...rest } = demand(answer);
        return { ...rest, grids: read.map(gridFromPlain) };
      },
      write: async (change) => {
        demand(await (await ready).evaluate((given) => (window as unknown as { pane: PanePage }).pane.write(given), change));
      },
    },
    type: async (...args) => {
      await opened;
      await around().evaluate((given) => (window as unknown as { page: AroundPage }).page.type(...given), args);
    },
    rename: async (...args) => {
      await opened;
      await around().evaluate((given) => (window as unknown as { page: AroundPage }).page.rename(...given), args);
    },
    protectStructure: async () => {
      await opened;
      await around().evaluate(() => (window as unknown as { page: AroundPage }).page.protectStructure());
    },
  };
}

function demand<T>(answer: PaneAnswer<T>): T {
  if ("value" in answer) return answer.value;
  throw new HostProblem(answer.code as HostProblemCode, answer.message);
}
