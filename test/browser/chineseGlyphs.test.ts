import { openBrowser } from "./openBrowser";

test("Chinese letters are drawn as themselves, not as boxes", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const drawn = await page.evaluate(() =>
      [..."绩效评分核对"].map((letter) => {
        const canvas = document.createElement("canvas");
        const pen = canvas.getContext("2d");
        if (!pen) throw new Error("nothing to draw on");
        pen.font = "40px sans-serif";
        pen.fillText(letter, 10, 60);
        return canvas.toDataURL();
      }),
    );
    // Letters that a font lacks all look alike.
    expect(new Set(drawn).size).toBe(6);
  } finally {
    await browser.close();
  }
}, 240_000);
