import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Workbook } from "exceljs";
import { showProgress } from "../../src/cli/progress";
import { runPerf } from "../../src/cli/runPerf";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";

const samples = resolve(__dirname, "../../assets/samples");
const root = mkdtempSync(join(tmpdir(), "perf-batch-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A folder as a bureau gets it: two that can be scored (one in a folder of its own), one without a rubric, one that is no workbook, and what Excel leaves about. */
function folder(name: string): string {
  const path = join(root, name);
  mkdirSync(join(path, "乡镇"), { recursive: true });
  copyFileSync(join(samples, "baojing-2019.xlsx"), join(path, "保靖.xlsx"));
  copyFileSync(join(samples, "ningde-2018.xlsx"), join(path, "乡镇", "宁德.xlsx"));
  writeFileSync(join(path, "空.xlsx"), newXlsx([{ name: "表", cells: [{ row: 0, column: 0, text: "通讯录" }] }]));
  writeFileSync(join(path, "坏.xlsx"), "不是工作簿");
  writeFileSync(join(path, "~$保靖.xlsx"), "锁");
  writeFileSync(join(path, "说明.docx"), "");
  return path;
}

interface Batch {
  readonly summary: string;
  readonly ranking: readonly { readonly rank: string; readonly workbook: string; readonly unit: string; readonly total: string; readonly pending: number; readonly files: readonly string[]; readonly findings: Readonly<Record<string, number>>; readonly worst: readonly { readonly at: readonly string[] }[] }[];
  readonly refused: readonly { readonly workbook: string; readonly reasons: readonly string[] }[];
}

describe("a folder", () => {
  const input = folder("in");
  const out = join(root, "out");
  const lines: string[] = [];
  let batch: Batch;

  beforeAll(async () => {
    const { exitCode, stdout, stderr } = await runPerf(["batch", input, "--out", out, "--json"], (line) => lines.push(line));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    batch = JSON.parse(stdout) as Batch;
  });

  test("is ranked as each workbook is evaluated on its own; with --json nobody hears of progress", async () => {
    const alone = JSON.parse((await runPerf(["evaluate", join(input, "保靖.xlsx"), "--json"])).stdout) as { readonly total: string; readonly pending: number; readonly findings: readonly { readonly severity: string }[] };
    expect(batch.ranking.map(({ rank, workbook }) => [rank, workbook])).toEqual([["1", "保靖.xlsx"], ["2", join("乡镇", "宁德.xlsx")]]);
    expect(batch.ranking[0]).toMatchObject({ total: alone.total, pending: alone.pending, unit: "保靖县电子政务办公室" });
    expect(batch.ranking[0]?.findings["blocks"]).toBe(alone.findings.filter(({ severity }) => severity === "blocks").length);
    expect(lines).toEqual([]);
  });

  test("leaves each workbook's results where it lay, and names those that nothing can be said of", () => {
    expect(batch.ranking.flatMap(({ files }) => files).map((file) => file.slice(out.length + 1))).toEqual(["保靖.自评.xlsx", "保靖.自评报告.docx", join("乡镇", "宁德.自评.xlsx"), join("乡镇", "宁德.自评报告.docx")]);
    expect(batch.ranking.flatMap(({ files }) => files).every(existsSync)).toBe(true);
    expect(batch.refused.map(({ workbook }) => workbook).sort()).toEqual(["坏.xlsx", "空.xlsx"].sort());
    expect(batch.refused.find(({ workbook }) => workbook === "坏.xlsx")?.reasons).toEqual([expect.stringMatching(/^这是文本文件，不是工作簿/)]);
  });

  test("gives one summary workbook: the ranking, the worst contradictions with their cells, the refused", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(batch.summary);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["排名", "突出矛盾", "未评价"]);
    const [ranking, worst, refused] = ["排名", "突出矛盾", "未评价"].map((name) => workbook.getWorksheet(name));
    const { ranking: [first] } = batch;
    expect([1, 2, 4].map((column) => ranking?.getCell(4, column).value)).toEqual([1, first?.unit, Number(first?.total)]);
    expect(worst?.getCell(4, 1).value).toBe("必须处理");
    expect(worst?.getCell(4, 5).text).toMatch(/![A-Z]+\d+/);
    expect(refused?.rowCount).toBe(5);
    expect(ranking?.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
  });

  test("again gives the same bytes, also where results lie among the workbooks", async () => {
    const again = folder("again");
    const first = await runPerf(["batch", again, "--out", again]);
    const bytes = readFileSync(join(again, "批量评价汇总.xlsx"));
    expect(await runPerf(["batch", again, "--out", again])).toEqual(first);
    expect(readFileSync(join(again, "批量评价汇总.xlsx")).equals(bytes)).toBe(true);
    expect(first.stdout).toMatch(/评价了2个工作簿/);
  });
});

test("each workbook is told of before it is begun", async () => {
  const lines: string[] = [];
  await runPerf(["batch", folder("told"), "--out", join(root, "told-out"), "--rubric", "national/project-2020-10"], (line) => lines.push(line));
  expect(lines.map((line) => line.slice(0, 5))).toEqual(["（1/4）", "（2/4）", "（3/4）", "（4/4）"]);
});

test.each([
  [true, "\r\u001b[2K（1/2）甲.xlsx"],
  [false, "（1/2）甲.xlsx\n"],
])("progress on a terminal (%s)", (isTTY, written) => {
  const told: string[] = [];
  showProgress({ isTTY, write: (text: string | Uint8Array) => told.push(String(text)) > 0 })("（1/2）甲.xlsx");
  expect(told).toEqual([written]);
});

test("--report chooses the outline of every report, as it does of one", async () => {
  const path = join(root, "outlined");
  mkdirSync(path);
  copyFileSync(join(samples, "baojing-2019.xlsx"), join(path, "甲.xlsx"));
  await runPerf(["batch", path, "--out", join(root, "outlined-out"), "--report", "yunnan-department"]);
  await runPerf(["evaluate", join(path, "甲.xlsx"), "--out", join(root, "outlined-one"), "--report", "yunnan-department"]);
  const file = "甲.自评报告.docx";
  expect(Buffer.compare(readFileSync(join(root, "outlined-out", file)), readFileSync(join(root, "outlined-one", file)))).toBe(0);
});

describe("refusals", () => {
  test("two workbooks whose results would be one file", async () => {
    const path = join(root, "twins");
    mkdirSync(path);
    for (const name of ["甲.xlsm", "甲.xlsx"]) copyFileSync(join(samples, "baojing-2019.xlsx"), join(path, name));
    const { stdout } = await runPerf(["batch", path, "--out", join(root, "twins-out"), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ ranking: [{ workbook: "甲.xlsm" }], refused: [{ workbook: "甲.xlsx", reasons: [expect.stringMatching(/“甲.xlsm”只有扩展名不同/)] }] });
  });

  test("nothing that can be evaluated: exit code 1, every reason, nothing written", async () => {
    const path = join(root, "bad");
    mkdirSync(path);
    writeFileSync(join(path, "坏.xlsx"), "不是工作簿");
    const out = join(root, "bad-out");
    const { exitCode, stdout, stderr } = await runPerf(["batch", path, "--out", out]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^坏\.xlsx：这是文本文件/);
    expect(existsSync(out)).toBe(false);
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ["no --out", ["batch", root], 2, /--out/],
    ["an outline that does not ship", ["batch", root, "--out", join(root, "x"), "--report", "无此提纲"], 1, /没有名为“无此提纲”的报告提纲/],
    ["no such folder", ["batch", join(root, "nowhere"), "--out", root], 1, /找不到文件夹/],
    ["a file", ["batch", join(samples, "baojing-2019.xlsx"), "--out", root], 1, /不是一个文件夹/],
    ["an empty folder", ["batch", mkdtempSync(join(root, "empty-")), "--out", join(root, "empty-out")], 1, /没有工作簿/],
  ])("%s", async (_, args, code, said) => {
    const before = readdirSync(root);
    const { exitCode, stdout, stderr } = await runPerf(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
    expect(stderr).toMatch(said);
    expect(readdirSync(root)).toEqual(before);
  });
});
