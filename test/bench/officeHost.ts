import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { builtPages } from "../browser/builtPages";
import { openPanes, sample } from "../browser/openPane";
import type { HostName, Hosts, Timed } from "../browser/pages/hosts";
import { generateWorkbook } from "./generateWorkbook";

export interface HostRow {
  readonly name: string;
  /** Milliseconds, the quickest of the runs. */
  readonly office: number;
  readonly file: number;
  readonly ratio: number;
  readonly cells: number;
}

const rows = 10_000;
const runs = 3;

/**
 * The Excel host against the file host, in one page of a real browser: what a clerk waits for in the pane. Office.js goes
 * over Microsoft's client and our own host, without a grid; the file host unzips and parses the same workbook. Every run
 * has a page of its own, as a pane that has just been opened; by turns, so that what else the machine does falls on both.
 */
export async function benchOfficeHost(): Promise<readonly HostRow[]> {
  const script = readFileSync(join(await builtPages(), "test/hosts.js"), "utf8");
  const panes = await openPanes();
  try {
    const { page } = await panes.open();
    const compare = async (name: string, what: keyof Hosts, file: string): Promise<HostRow> => {
      const taken: Record<HostName, Timed[]> = { office: [], file: [] };
      for (let run = 0; run < runs; run += 1) for (const host of ["office", "file"] as const) taken[host].push(await once(page, script, what, host, file));
      const [office, ours] = [quickest(taken.office), quickest(taken.file)];
      return { name, office: office.milliseconds, file: ours.milliseconds, ratio: office.milliseconds / ours.milliseconds, cells: office.cells };
    };
    const result = [
      await compare(`读取 ${rows} 行 × 20 列`, "read", Buffer.from(generateWorkbook(rows)).toString("base64")),
      await compare("写入绩效评分（保靖 2019）", "writeScores", sample("baojing-2019.xlsx")),
    ];
    return result;
  } finally {
    await panes.close();
  }
}

type HostsWindow = { readonly hosts: Hosts };

async function once(page: Page, script: string, what: keyof Hosts, host: HostName, file: string): Promise<Timed> {
  await page.evaluate((bytes) => window.around.open(bytes, "contract-workbench.html"), file);
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the page has no frame");
  await frame.waitForFunction(() => "Excel" in window);
  await frame.evaluate(script);
  return frame.evaluate(([method, name, bytes]) => (window as unknown as HostsWindow).hosts[method](name, bytes), [what, host, file] as const);
}

function quickest(taken: readonly Timed[]): Timed {
  return taken.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best));
}
