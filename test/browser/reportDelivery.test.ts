import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { evaluateWorkbook } from "../../src/evaluateWorkbook";
import { officeError } from "../../src/hosts/embedded/fault";
import { readDocx } from "../../src/hosts/docx/readDocx";
import { openWorkbook } from "../../src/hosts/openWorkbook";
import type { ReportFile } from "../../src/taskpane/delivery/reportFile";
import { reportFile } from "../../src/taskpane/delivery/reportFile";
import { builtVariants } from "../manifest/builtVariants";
import { axeFaults } from "./axeFaults";
import { builtPages } from "./builtPages";
import { complaintsOf } from "./complaints";
import { officeScript } from "./officeScript";
import { openBrowser } from "./openBrowser";
import type { ServedPages } from "./servedPages";
import { servedPages } from "./servedPages";

jest.setTimeout(120_000);

const sample = resolve(__dirname, "../../assets/samples/baojing-2019.xlsx");
let browser: Browser;
let served: ServedPages;
let folder = "";
let variants = "";
let word = "";
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let expected: ReportFile & { readonly total: string; readonly findings: number };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "perf-delivery-"));
  variants = builtVariants({ self: { officejs: "self" } });
  cpSync(await builtPages(), folder, { recursive: true });
  cpSync(join(variants, "self/taskpane.html"), join(folder, "taskpane.html"));
  word = officeScript("Word");
  browser = await openBrowser();
  served = await servedPages(folder);
  const result = await evaluateWorkbook(await openWorkbook(readFileSync(sample), sample));
  if (result.kind === "refused") throw new Error(result.reasons.join());
  const { total, findings } = result.evaluation;
  expected = { ...(await reportFile(result.evaluation, sample)), total: `${total.points.toString()} / ${total.full.toString()}`, findings: findings.length };
}, 240_000);

afterAll(async () => {
  await browser.close();
  await served.close();
  for (const made of [folder, variants]) rmSync(made, { recursive: true });
});

async function open(file: string, { locale = "zh-CN", before = "" } = {}): Promise<void> {
  context = await browser.newContext({ locale, reducedMotion: "reduce", permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 350, height: 800 } });
  page = await context.newPage();
  complaints = await complaintsOf(page, new URL(served.address).origin);
  if (before !== "") await page.addInitScript({ content: before });
  await page.goto(`${served.address}/${file}`);
  await page.getByRole("button").first().waitFor();
}

afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

/** Chooses a file without a mouse. */
async function choose(path: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /选择工作簿|换一个工作簿|Choose/ }).press("Enter");
  await (await chooser).setFiles(path as string);
}

async function chooseSample(): Promise<void> {
  await choose(sample);
  await page.getByRole("button", { name: /保存 Word 报告|Save the Word report/ }).waitFor();
}

async function faultsInEveryLook(): Promise<readonly (readonly string[])[]> {
  const looks = [{ colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }, { colorScheme: "light", forcedColors: "none" }] as const;
  const faults: (readonly string[])[] = [];
  for (const look of looks) {
    await page.emulateMedia(look);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    faults.push(await axeFaults(page));
  }
  return faults;
}

/** The value beside a label of the summary. */
const summary = (label: string): Promise<string> => page.locator("dt", { hasText: label }).locator("xpath=following-sibling::dd").innerText();
const withoutPicker = "delete window.showSaveFilePicker;";

describe("the companion in the person's own browser", () => {
  test("opens the workbook, and its figures are the engine's", async () => {
    await open("companion.html", { before: withoutPicker });
    expect(await axeFaults(page)).toEqual([]);
    await chooseSample();
    expect([await summary("总分"), await summary("核对发现"), await summary("【待补充】")]).toEqual([expected.total, `${expected.findings}处`, `${expected.placeholders}处`]);
    expect(await faultsInEveryLook()).toEqual([[], [], []]);
  });

  test("hands the same file as the command line's to the browser, and does not say that it is saved", async () => {
    await open("companion.html", { before: withoutPicker });
    await chooseSample();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存 Word 报告" }).press("Enter");
    const file = await download;
    expect(file.suggestedFilename()).toBe("baojing-2019.自评报告.docx");
    expect(Buffer.compare(readFileSync(await file.path()), Buffer.from(expected.bytes))).toBe(0);
    const status = page.locator("[aria-live=polite]", { hasText: "已交给浏览器下载" });
    await status.waitFor();
    expect(await status.innerText()).not.toContain("已保存");
    await page.getByRole("button", { name: "没看到文件？" }).press("Enter");
    await page.getByRole("button", { name: "复制报告内容" }).waitFor();
    expect(await page.getByRole("button", { name: "在浏览器里生成" }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  test("says 已保存 where the browser's own dialogue wrote the file", async () => {
    await open("companion.html", { before: "window.showSaveFilePicker = async ({ suggestedName }) => (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });" });
    await chooseSample();
    await page.getByRole("button", { name: "保存 Word 报告" }).press("Enter");
    await page.getByText("已保存为“baojing-2019.自评报告.docx”。").waitFor();
    const written = await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle("baojing-2019.自评报告.docx");
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    });
    expect(Buffer.compare(Buffer.from(written), Buffer.from(expected.bytes))).toBe(0);
  });

  test.each([
    ["cancelled", "throw new DOMException('no', 'AbortError')", "没有保存：您取消了。"],
    ["cannot be written", "return { name: 'x', createWritable: async () => { throw new DOMException('locked', 'NoModificationAllowedError'); } }", "写不进去"],
  ])("a dialogue that is %s", async (_, body, sentence) => {
    await open("companion.html", { before: `window.showSaveFilePicker = async () => { ${body}; };` });
    await chooseSample();
    await page.getByRole("button", { name: "保存 Word 报告" }).press("Enter");
    await page.getByText(sentence).waitFor();
    expect(await page.getByText("已保存").count()).toBe(0);
  });

  test.each([
    ["by the clipboard", withoutPicker],
    ["by the copy event, where the clipboard is closed", `${withoutPicker} delete window.ClipboardItem;`],
  ])("copies the report with its tables %s", async (_, before) => {
    await open("companion.html", { before });
    await chooseSample();
    await page.getByRole("button", { name: "保存 Word 报告" }).press("Enter");
    await page.getByRole("button", { name: "没看到文件？" }).press("Enter");
    await page.getByRole("button", { name: "复制报告内容" }).press("Enter");
    await page.getByText("已复制").waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(["text/html", "text/plain"].map(async (type) => (await item?.getType(type))?.text() ?? ""));
    });
    // Counted, not compared as a whole: a browser rewrites the styles of what it puts into the clipboard.
    const count = (pattern: RegExp): number => (html ?? "").match(pattern)?.length ?? 0;
    expect([count(/<table/g), count(/<h1/g) > 0]).toEqual([expected.html.match(/<table/g)?.length, true]);
    expect(text).toMatch(/^保靖县电子政务办公室2019年度部门整体支出绩效自评报告\n/);
    expect(text).not.toContain("<");
  });

  test("a file that is no workbook is refused with its reason; another may be chosen", async () => {
    await open("companion.html", { before: withoutPicker });
    await choose({ name: "照片.xlsx", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) });
    await page.getByText("“照片.xlsx”不能评价").waitFor();
    expect(await page.locator("li").allInnerTexts()).toEqual([expect.stringMatching(/。$/)]);
    expect(await axeFaults(page)).toEqual([]);
    await chooseSample();
  });

  test("a workbook that does not say its rubric is told where to choose one", async () => {
    await open("companion.html", { before: withoutPicker });
    await choose(join(__dirname, "../../assets/samples/baoshan-2018.xlsx"));
    await page.getByText("“baoshan-2018.xlsx”不能评价").waitFor();
    expect(await page.locator("li").allInnerTexts()).toEqual([expect.stringMatching(/在“选表”里选定一套/)]);
  });

  test("speaks English to an English browser", async () => {
    await open("companion.html", { locale: "en-US", before: withoutPicker });
    await chooseSample();
    expect(await summary("Total")).toBe(expected.total);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe("in Word", () => {
  const inserted = (): Promise<readonly string[]> => page.evaluate(() => window.plantedOffice.word.body.map(({ base64 }) => base64));
  const insert = async (): Promise<void> => page.getByRole("button", { name: "插入报告" }).press("Enter");

  test("the page of the add-in evaluates a workbook, and inserts its report where the clerk says", async () => {
    await open("taskpane.html", { before: word });
    expect(await axeFaults(page)).toEqual([]);
    await chooseSample();
    expect(await summary("总分")).toBe(expected.total);
    expect(await faultsInEveryLook()).toEqual([[], [], []]);
    await insert();
    await page.getByText("报告已插入这份文档。").waitFor();
    await insert();
    await page.getByText("替换全文").click();
    await page.getByText("现有的内容会被报告取代").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await insert();
    await page.waitForFunction(() => window.plantedOffice.word.body.length === 1);
    const [file = ""] = await inserted();
    expect(Buffer.compare(Buffer.from(file, "base64"), Buffer.from(expected.bytes))).toBe(0);
    expect(JSON.stringify(readDocx(new Uint8Array(Buffer.from(file, "base64"))))).toContain("保靖县");
  });

  test("a Word that refuses is quoted, the document stays, and the ladder is offered", async () => {
    await open("taskpane.html", { before: `${word}\n${withoutPicker}` });
    await chooseSample();
    await page.evaluate((number) => (window.plantedOffice.refuses = number), officeError.accessDenied);
    await insert();
    await page.getByText("Word 不允许修改这份文档").waitFor();
    expect(await inserted()).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存 Word 报告" }).press("Enter");
    await download;
    await page.getByRole("button", { name: "没看到文件？" }).press("Enter");
    const companion = context.waitForEvent("page");
    await page.getByRole("button", { name: "在浏览器里生成" }).press("Enter");
    expect((await companion).url()).toBe(`${served.address}/companion.html`);
    await page.getByText(`${served.address}/companion.html`).waitFor();
  });

});
