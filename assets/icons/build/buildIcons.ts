import { writeFileSync } from "node:fs";
import { openBrowser } from "../../../test/browser/openBrowser";
import { dataUrl, drawIcon } from "./drawIcon";
import { iconFile, iconNames, iconSizes, iconSource } from "./icons";

/** `npm run icons`: every PNG of the ribbon from its SVG, drawn by the browser of the tests. */
async function main(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const name of iconNames) {
    for (const size of iconSizes) writeFileSync(iconFile(name, size), await drawIcon(page, dataUrl("image/svg+xml", iconSource(name)), size));
  }
  await browser.close();
}

void main();
