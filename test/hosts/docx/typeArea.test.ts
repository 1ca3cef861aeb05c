import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Block } from "../../../src/report/block";
import { reportToDocx } from "../../../src/hosts/docx/reportToDocx";
import { reportOf, text } from "./openedDocx";

/** A word processor and a reader of its pages, where this machine has them and a Chinese face. */
const tools = [["soffice", "--version"], ["pdftotext", "-v"]].every(([tool = "", ask = ""]) => spawnSync(tool, [ask]).status === 0) && /\S/.test(spawnSync("fc-list", [":lang=zh"]).stdout?.toString() ?? "");
if (!tools) console.warn("skipped: no LibreOffice, pdftotext and Chinese face to measure a page with");

interface Line {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly words: string;
}

/** The lines of each page, in millimetres of the sheet. */
function pagesOf(bytes: Uint8Array): readonly (readonly Line[])[] {
  const folder = mkdtempSync(join(tmpdir(), "perf-page-"));
  try {
    writeFileSync(join(folder, "a.docx"), bytes);
    execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "a.docx")], { stdio: "ignore" });
    execFileSync("pdftotext", ["-bbox-layout", join(folder, "a.pdf"), join(folder, "a.html")]);
    const pages = readFileSync(join(folder, "a.html"), "utf8").split("<page ").slice(1);
    return pages.map((page) => [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(.*?)<\/line>/gs)].map(([, left, top, right, words = ""]) => ({ left: millimetres(left), top: millimetres(top), right: millimetres(right), words: [...words.matchAll(/>([^<]+)<\/word>/g)].map(([, word]) => word).join("") })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function millimetres(points: string | undefined): number {
  return (Number(points) / 72) * 25.4;
}

(tools ? test : test.skip)("a page as it is printed: 22 lines of 28 characters between the margins, the number outside", async () => {
  const body: readonly Block[] = [{ kind: "paragraph", indent: false, runs: [text("国".repeat(28 * 22 * 2))] }];
  const [first = [], second = []] = pagesOf(await reportToDocx(reportOf(body), { draft: false }));
  const lines = second.filter(({ words }) => words.includes("国"));
  expect(lines.map(({ words }) => words.length)).toEqual(Array.from({ length: 22 }, () => 28));
  const pitches = lines.slice(1).map(({ top }, index) => top - (lines[index]?.top ?? 0));
  // 28.95 pt = 10.21 mm; 28 mm at the left, 210 − 26 = 184 mm at the right.
  for (const pitch of pitches) expect(pitch).toBeCloseTo(10.21, 1);
  for (const { left, right } of lines) expect([left, right]).toEqual([expect.closeTo(28, 0), expect.closeTo(184, 0)]);
  const number = (page: readonly Line[]): Line | undefined => page.find(({ words }) => /^—\d+—$/.test(words));
  expect([number(first)?.words, number(second)?.words]).toEqual(["—1—", "—2—"]);
  // One character of its own 四号 (4.94 mm) free beside it: odd at the right, even at the left, below the type area that ends at 297 − 35 = 262 mm.
  expect(number(first)?.right).toBeCloseTo(184 - 4.94, 0);
  expect(number(second)?.left).toBeCloseTo(28 + 4.94, 0);
  expect(number(second)?.top).toBeGreaterThan(262);
}, 120_000);
