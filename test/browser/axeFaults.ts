import { readFileSync } from "node:fs";
import type axeModule from "axe-core";
import type { Frame, Page } from "playwright-core";

type AxeModule = typeof axeModule;

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** A page that has just heard of another theme is half in the old one for a moment; what is still wrong after all these looks is wrong. */
const looks = 15;
const between = 200;

/** What axe-core finds wrong on a page by WCAG 2.2 A and AA: rule and place of each. */
export async function axeFaults(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  let faults = await faultsNow(page);
  for (let look = 1; look < looks && faults.length > 0; look += 1) {
    await new Promise((done) => setTimeout(done, between));
    faults = await faultsNow(page);
  }
  return faults;
}

function faultsNow(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: AxeModule }).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
}
