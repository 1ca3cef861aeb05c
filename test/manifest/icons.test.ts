import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { dataUrl, drawIcon } from "../../assets/icons/build/drawIcon";
import { iconFile, iconNames, iconSizes, iconSource } from "../../assets/icons/build/icons";
import { openBrowser } from "../browser/openBrowser";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
}, 240_000);
afterAll(() => browser.close());

/** How far two pictures of one size are apart: the mean difference of their channels, of 255. Browsers differ at the edges by one or two. */
async function distance(first: Uint8Array, second: Uint8Array, size: number): Promise<number> {
  return page.evaluate(
    async ([pictures, side]) => {
      const pixels = await Promise.all(
        pictures.map(async (source) => {
          const picture = new Image();
          picture.src = source;
          await picture.decode();
          const drawing = Object.assign(document.createElement("canvas"), { width: side, height: side }).getContext("2d") as CanvasRenderingContext2D;
          drawing.drawImage(picture, 0, 0);
          return drawing.getImageData(0, 0, side, side).data;
        }),
      );
      const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = pixels;
      return one.reduce((sum, channel, index) => sum + Math.abs(channel - (other[index] ?? 0)), 0) / one.length;
    },
    [[first, second].map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`), size] as const,
  );
}

test.each(iconNames)("%s: every PNG is its SVG drawn (npm run icons)", async (name) => {
  for (const size of iconSizes) {
    const drawn = await drawIcon(page, dataUrl("image/svg+xml", iconSource(name)), size);
    expect([size, (await distance(readFileSync(iconFile(name, size)), drawn, size)) < 2]).toEqual([size, true]);
  }
});

test("another picture is told apart", async () => {
  const [drawn, other] = [await drawIcon(page, dataUrl("image/svg+xml", iconSource("perf")), 16), readFileSync(iconFile("help", 16))];
  expect(await distance(other, drawn, 16)).toBeGreaterThan(20);
});
