import type { Page } from "playwright-core";

/** An image that a page can load: an SVG or a PNG. */
export function dataUrl(type: "image/svg+xml" | "image/png", bytes: string | Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}

/** The picture as a PNG of so many pixels a side, drawn by the browser. */
export async function drawIcon(page: Page, image: string, size: number): Promise<Buffer> {
  const drawn = await page.evaluate(
    async ([source, side]) => {
      const picture = new Image(side, side);
      picture.src = source;
      await picture.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
      canvas.getContext("2d")?.drawImage(picture, 0, 0, side, side);
      return canvas.toDataURL("image/png");
    },
    [image, size] as const,
  );
  return Buffer.from(drawn.slice(drawn.indexOf(",") + 1), "base64");
}
