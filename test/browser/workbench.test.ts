import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { evaluateFile } from "../../src/cli/evaluateFile";
import { evaluationJson } from "../../src/cli/json/evaluationJson";
import { readDocx } from "../../src/hosts/docx/readDocx";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { xlsxPort } from "../../src/hosts/xlsx/xlsxPort";
import { samples } from "../../src/workbench/samples";
import type { OpenWorkbench, Workbench } from "./openWorkbench";
import { openWorkbench } from "./openWorkbench";
import type { Flow } from "./pages/flow";
import { changedParts } from "./changedParts";

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

  test("our sheets are written, shown and saved; what is the user's stays byte for byte", async () => {
    const before = await evaluated();
    await (await desk.pane()).evaluate(() => (window as unknown as FlowWindow).flow.write());
    await desk.page.waitForFunction(() => document.getElementById("state")?.textContent === "有未保存的改动");
    const saved = await desk.save();
    const original = new Uint8Array(readFileSync(resolve(folder, file)));
    expect(changedParts(original, saved).filter((part) => !/^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/.test(part))).toEqual([]);
    const reading = await xlsxPort(saved).read();
    const users = readXlsx(original).grids.length;
    const ours = reading.grids.slice(users).map(({ sheet }) => sheet);
    expect(ours.slice(0, 2)).toEqual(["绩效评分", "核对结果"]);
    expect(reading.memory.sheets.map(({ name }) => name)).toEqual(ours);
    expect(await evaluated()).toEqual(before);
  });

  test("the report is saved and can be read again", async () => {
    await evaluated();
    const pane = await desk.pane();
    const { name, bytes } = await desk.download(() => pane.evaluate(() => (window as unknown as FlowWindow).flow.report("自评报告.docx")));
    expect(name).toBe("自评报告.docx");
    expect(JSON.stringify(readDocx(bytes))).toContain("绩效");
  });

  test("nothing was asked of another origin, and nothing complained", () => {
    expect(desk.complaints).toEqual([]);
  });
});
