import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { evaluateFile } from "../../src/cli/evaluateFile";
import { evaluationJson } from "../../src/cli/json/evaluationJson";
import { evaluateWorkbook } from "../../src/evaluateWorkbook";
import { readDocx } from "../../src/hosts/docx/readDocx";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { EmbeddedHost } from "../../src/hosts/embedded/embeddedHost";
import type { Exchange } from "../../src/hosts/embedded/exchange";
import { bookFromFile } from "../../src/hosts/embedded/file/bookFromFile";
import { replayTrace } from "../../src/hosts/embedded/replayTrace";
import { xlsxPort } from "../../src/hosts/xlsx/xlsxPort";
import { samples } from "../../src/workbench/samples";
import type { OpenWorkbench, Workbench } from "./openWorkbench";
import { axeFaults } from "./axeFaults";
import { gridShown, openWorkbench } from "./openWorkbench";
import type { Flow } from "./pages/flow";
import { changedParts } from "./changedParts";
import { press, ready, step, steps, told } from "./paneHand";
import { workerCalculator } from "../hosts/embedded/workerCalculator";
import { edited, partText } from "../hosts/xlsx/fixtures/packageText";

type FlowWindow = { readonly flow: Flow };

const folder = resolve(__dirname, "../../assets/samples");
let workbench: Workbench;

jest.setTimeout(240_000);
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** The rubric that the case of a sample is evaluated by; null where the workbook says it. */
function rubricOf(file: string): string | null {
  const path = resolve(__dirname, "../cases", file.replace(/\.xlsx$/, ""), "case.json");
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly rubric?: string }).rubric ?? null;
}

describe.each(samples.map(({ file }) => file))("%s", (file) => {
  const rubric = rubricOf(file);
  let desk: OpenWorkbench;
  const evaluated = async (): Promise<object> => {
    const pane = await desk.pane();
    return pane.evaluate(([name, id]) => (window as unknown as FlowWindow).flow.evaluate(name, id), [file, rubric] as const);
  };

  beforeAll(async () => {
    desk = await workbench.open({ sample: file });
  });
  afterAll(() => desk.page.close());

  test("the add-in evaluates it as the command line does, fact for fact", async () => {
    const { evaluation } = await evaluateFile(resolve(folder, file), { rubric });
    expect(await evaluated()).toEqual(JSON.parse(JSON.stringify(evaluationJson(file, evaluation))));
  });

  test("the four steps, from open to both outputs and the audit of a pasted text: no fault of access, and what is the user's stays byte for byte", async () => {
    const pane = await desk.pane();
    await ready(pane);
    if (rubric !== null) {
      await pane.getByLabel("请选择指标体系").selectOption(rubric);
      await press(pane, "使用这一套");
      await told(pane, "已换指标体系");
    }
    const before = await evaluated();
    for (const one of steps) {
      await step(pane, one).click();
      await pane.getByRole("heading", { level: 2 }).first().waitFor();
      expect(await step(pane, one).getAttribute("aria-current")).toBe("step");
      expect([one, await axeFaults(pane)]).toEqual([one, []]);
    }
    await step(pane, "评分").click();
    await press(pane, "写入绩效评分");
    await told(pane, "已写入“绩效评分”");
    await step(pane, "报告").click();
    await press(pane, "写入新工作表");
    await told(pane, "已写入“绩效报告”");
    await press(pane, "写入自评表");
    await told(pane, "已写入自评表");
    await desk.page.waitForFunction(() => document.getElementById("state")?.textContent === "有未保存的改动");
    const saved = await desk.save();
    const original = new Uint8Array(readFileSync(resolve(folder, file)));
    expect(changedParts(original, saved).filter((part) => !/^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/.test(part))).toEqual([]);
    const reading = await xlsxPort(saved).read();
    const ours = reading.grids.slice(readXlsx(original).grids.length).map(({ sheet }) => sheet);
    expect(ours.slice(0, 2)).toEqual(["绩效评分", "核对结果"]);
    expect(ours).toEqual(expect.arrayContaining(["绩效报告", expect.stringContaining("自评表")]));
    expect(reading.memory.sheets.map(({ name }) => name).sort()).toEqual([...ours].sort());
    expect(await evaluated()).toEqual(before);
    const again = await evaluateWorkbook(xlsxPort(saved), { rubric });
    expect(again.kind === "evaluated" && JSON.parse(JSON.stringify(evaluationJson(file, again.evaluation)))).toEqual(before);

    await press(pane, "生成 Word 文档");
    const save = pane.getByRole("button", { name: "保存 Word 报告" });
    await save.waitFor();
    await pane.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
    const { name, bytes } = await desk.download(() => save.click());
    expect(name).toMatch(/\.自评报告\.docx$/);
    expect(JSON.stringify(readDocx(bytes))).toContain("绩效");
    await step(pane, "核对").click();
    await pane.getByLabel("粘贴报告正文").fill("本年支出100万元，比上年80万元增加20万元，增长20%。");
    await press(pane, "核对这段文字");
    await pane.getByText("算错", { exact: false }).first().waitFor();
    expect(await axeFaults(pane)).toEqual([]);
  });

  test("nothing was asked of another origin, and nothing complained", () => {
    expect(desk.complaints).toEqual([]);
  });
});

test("what a person types is calculated, told to the add-in, and saved as a patch of one sheet", async () => {
  const desk = await workbench.open();
  const { page } = desk;
  const pane = await desk.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      Object.assign(window, { seen: [] });
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void (window as unknown as { seen: string[] }).seen.push(event.address)));
      await context.sync();
    }),
  );
  // B6, where the sheet is shown from its beginning.
  await page.mouse.click(340, 247);
  await page.keyboard.type("161.37");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("state")?.textContent === "有未保存的改动");
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("2019预算").getRange("B6:B10").load("values");
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  // 161.37 + 274.09 + 0 + 0 = 435.46
  expect(values.map(([value]) => value)).toEqual([161.37, 274.09, 0, 0, 435.46]);
  expect(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["B6"]);
  const saved = await desk.save();
  expect(changedParts(new Uint8Array(readFileSync(resolve(folder, "baojing-2019.xlsx"))), saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(desk.complaints).toEqual([]);
  await page.close();
});

/** Drags the border between B and C, among the letters of the columns, as slowly as the grid looks at the mouse; again where it did not look. */
async function widenB(page: Page): Promise<void> {
  const changed = (): Promise<boolean> => page.evaluate(() => document.getElementById("state")?.textContent === "有未保存的改动");
  for (let tries = 0; tries < 5 && !(await changed()); tries += 1) {
    for (const x of [384, 388, 390, 391, 391, 421, 451]) {
      await page.mouse.move(x, 113, { steps: 2 });
      await page.waitForTimeout(60);
      if (x === 391) await page.mouse.down();
    }
    await page.mouse.up();
    await page.waitForTimeout(200);
  }
}

test("a person's column width is saved; a sheet of the file is not deleted, and a protected one holds", async () => {
  const desk = await workbench.open();
  const { page } = desk;
  const notice = (): Promise<string | null> => page.textContent("#notice span");
  const original = new Uint8Array(readFileSync(resolve(folder, "baojing-2019.xlsx")));
  await widenB(page);
  await page.click("text=三公预算", { button: "right" });
  await page.locator("text=删除").first().click();
  expect(await notice()).toMatch(/“三公预算”是原文件里的工作表.*请在 Excel 或 WPS 中删除/);
  const saved = await desk.save();
  expect(changedParts(original, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  const widths = [original, saved].map((bytes) => /<col min="2" max="2" width="([\d.]+)"/.exec(partText(bytes, "xl/worksheets/sheet1.xml") ?? "")?.[1]);
  expect(Number(widths[1])).toBeGreaterThan(Number(widths[0]) + 5);

  const guarded = edited(original, "xl/worksheets/sheet1.xml", "</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  await page.setInputFiles("#file", { name: "受保护.xlsx", mimeType: "", buffer: Buffer.from(guarded) });
  await page.waitForFunction(() => document.getElementById("name")?.textContent === "受保护.xlsx");
  await gridShown(page);
  await page.mouse.click(340, 247);
  await page.keyboard.type("999");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("notice")?.hidden === false);
  expect(await notice()).toMatch(/“2019预算”受保护.*请在/);
  expect(changedParts(guarded, await desk.save())).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await page.close();
});

test("the contract page, which runs in a real Excel by hand, holds here; what it recorded is replayed on another host", async () => {
  const desk = await workbench.open({ contract: true });
  const element = await desk.page.waitForSelector("#pane iframe");
  const frame = await element.contentFrame();
  await frame?.click("text=运行契约测试");
  await frame?.waitForFunction(() => document.getElementById("summary")?.textContent !== "", null, { timeout: 90_000 });
  expect(await frame?.textContent("#summary")).toMatch(/^全部通过/);
  const { bytes } = await desk.download(() => frame?.click("text=下载请求记录") ?? Promise.resolve());
  const trace = JSON.parse(new TextDecoder().decode(bytes)) as readonly Exchange[];
  expect(trace.length).toBeGreaterThan(30);
  const calculator = workerCalculator();
  const { book } = bookFromFile(new Uint8Array(readFileSync(resolve(folder, "baojing-2019.xlsx"))));
  // Its beginning: a whole scenario, with its calculations, is enough.
  expect(await replayTrace(trace.slice(0, 20), new EmbeddedHost(book, { calculator }))).toEqual([]);
  await calculator.close();
  expect(desk.complaints).toEqual([]);
  await desk.page.close();
});
