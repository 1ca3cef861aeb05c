import { builtPages } from "../browser/builtPages";
import { openBrowser } from "../browser/openBrowser";
import { servedPages } from "../browser/servedPages";

export interface PaintRow {
  readonly name: string;
  /** Milliseconds from the request of the page. */
  readonly firstPaint: number;
  readonly interactive: number;
  /** How much earlier something is to be seen than the grid is there. */
  readonly ratio: number;
}

const runs = 3;

/** The workbench with a sample: when something is painted, and when the grid can be worked with; each time in a new browser. */
export async function benchWorkbench(): Promise<readonly PaintRow[]> {
  const served = await servedPages(await builtPages());
  try {
    const rows: PaintRow[] = [];
    for (let run = 1; run <= runs; run += 1) rows.push(await openOnce(`${served.address}/index.html`, `run ${run}`));
    return rows;
  } finally {
    await served.close();
  }
}

async function openOnce(address: string, name: string): Promise<PaintRow> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => document.getElementById("preview")?.hidden === true);
    const [firstPaint, interactive] = await page.evaluate(() => [performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, performance.now()] as const);
    return { name, firstPaint, interactive, ratio: firstPaint / interactive };
  } finally {
    await browser.close();
  }
}
