import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runPerf } from "../../src/cli/runPerf";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";

const sample = resolve(__dirname, "../../assets/samples/baojing-2019.xlsx");
const folder = mkdtempSync(join(tmpdir(), "perf-cli-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Types as a person would, with another program: found by the row's key and the columns' headers. */
async function typeInto(path: string, key: string, points: string, reason: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet("绩效评分");
  sheet?.eachRow((row) => {
    if (row.getCell(1).value !== key) return;
    const header = sheet.getRow(4);
    header.eachCell((cell, column) => {
      if (cell.value === "人工评分") row.getCell(column).value = Number(points);
      if (cell.value === "扣分原因（填写）") row.getCell(column).value = reason;
    });
  });
  await workbook.xlsx.writeFile(path);
}

interface Evaluated {
  readonly total: string;
  readonly pending: number;
  readonly year: number;
  readonly unit: string;
  readonly rates: readonly { readonly id: string; readonly printed: string; readonly working: string; readonly from: readonly string[] }[];
  readonly scores: readonly { readonly id: string; readonly points: string | null; readonly claimed: string | null; readonly state: string; readonly reason: string }[];
  readonly findings: readonly { readonly code: string; readonly at: readonly string[] }[];
}

async function evaluated(path: string): Promise<Evaluated> {
  const { exitCode, stdout, stderr } = await runPerf(["evaluate", path, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as Evaluated;
}

describe("evaluate", () => {
  const rates = [
    ["staffControl", "54.55%", "6 ÷ 11 × 100%"],
    ["threePublicChange", "0.00%", "(1.00 − 1.00) ÷ 1.00 × 100%"],
    ["budgetCompletion", "99.27%", "(15.80 + 335.46 − 72.08 − 2.05) ÷ (15.80 + 335.46 − 72.08) × 100%"],
    ["budgetControl", "-21.49%", "−72.08 ÷ 335.46 × 100%"],
    ["publicOutlayControl", "78.75%", "3.78 ÷ 4.80 × 100%"],
    ["threePublicControl", "1.00%", "0.01 ÷ 1.00 × 100%"],
    ["procurementExecution", "0.43%", "0.10 ÷ 23.01 × 100%"],
  ] as const;

  test.each(rates)("Baojing %s is %s", async (id, printed, working) => {
    const rate = (await evaluated(sample)).rates.find((entry) => entry.id === id);
    expect(rate).toMatchObject({ printed, working });
    expect(rate?.from.length).toBeGreaterThan(1);
  });

  test("Baojing scores by rule, keeps what was claimed, and leaves one criterion to a person", async () => {
    const { scores, total, pending, year, unit } = await evaluated(sample);
    const of = (id: string) => scores.find((score) => score.id === id);
    expect(of("procurement-execution")).toMatchObject({ points: "0", claimed: "6", state: "scored" });
    expect(of("building-area")).toMatchObject({ points: "5", state: "notApplicable" });
    expect(of("building-cost")).toMatchObject({ points: "5", state: "notApplicable" });
    expect(of("staff-control")).toMatchObject({ points: "5", claimed: "3" });
    // 13 + 53 + 20: the benefit row has no printed score
    expect({ total, pending, year, unit }).toEqual({ total: "86.00", pending: 1, year: 2019, unit: "保靖县电子政务办公室" });
  });

  test("claimed points and sub-totals that do not hold are findings with their cells", async () => {
    const { findings } = await evaluated(sample);
    const at = (code: string) => findings.filter((finding) => finding.code === code).map((finding) => finding.at[0]);
    expect(at("SCORE-CLAIMED-DIFFERS")).toEqual(["自评打分!F6", "自评打分!F7", "自评打分!F15"]);
    expect(at("SCORE-SUBTOTAL")).toEqual(["自评打分!F8", "自评打分!F24"]);
  });

  test("writes both files, and what a person typed survives a second run", async () => {
    const out = join(folder, "out");
    expect((await runPerf(["evaluate", sample, "--out", out])).exitCode).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["baojing-2019.自评.xlsx", "baojing-2019.自评报告.docx"]);
    const first = readFileSync(join(out, "baojing-2019.自评.xlsx"));
    expect((await runPerf(["evaluate", join(out, "baojing-2019.自评.xlsx"), "--out", out])).exitCode).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["baojing-2019.自评.xlsx", "baojing-2019.自评报告.docx"]);
    expect(readFileSync(join(out, "baojing-2019.自评.xlsx")).equals(first)).toBe(true);
  });

  test("points and words typed into our sheet count, and stand in the next file", async () => {
    const out = join(folder, "typed");
    await runPerf(["evaluate", sample, "--out", out]);
    const path = join(out, "baojing-2019.自评.xlsx");
    await typeInto(path, "benefit", "5", "佐证材料不足");
    const { scores, total, pending } = await evaluated(path);
    expect(scores.find(({ id }) => id === "benefit")).toMatchObject({ points: "5", state: "manual", reason: "佐证材料不足" });
    expect({ total, pending }).toEqual({ total: "91.00", pending: 0 });
    await runPerf(["evaluate", path, "--out", out]);
    expect((await evaluated(path)).scores.find(({ id }) => id === "benefit")).toMatchObject({ points: "5", reason: "佐证材料不足" });
  });
});

describe("perf check", () => {
  const report = file("报告.txt", "某单位2023年度绩效自评报告\n项目预算安排100.00万元，实际支出80.00万元，预算执行率88%。\n");

  test("tells the verdict, the working and the right value", async () => {
    const { exitCode, stdout } = await runPerf(["check", report]);
    expect({ exitCode, told: /影响结论（1项）\n {2}1\. 第2段：“预算执行率”写88%，复算不符（80\.00万元 ÷ 100\.00万元 × 100% = 80%）/.test(stdout) }).toEqual({ exitCode: 0, told: true });
  });

  test("--out makes a Word copy of a text with the comment at the figure", async () => {
    const out = join(folder, "批注.docx");
    const { exitCode, stdout } = await runPerf(["check", report, "--out", out, "--json"]);
    expect({ exitCode, files: (JSON.parse(stdout) as { readonly files: readonly string[] }).files }).toEqual({ exitCode: 0, files: [out] });
    const parts = unzipSync(readFileSync(out));
    expect(strFromU8(parts["word/comments.xml"] ?? new Uint8Array(0))).toContain("【算错】“预算执行率”写88%，应为80%。");
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array(0)).replace(/^.*<w:commentRangeStart w:id="0"\/>|<w:commentRangeEnd.*$/gs, "").replace(/<[^>]*>/g, "")).toBe("88%");
  });

  test.each([["the report itself", report.replace(".txt", ".docx"), report.replace(".txt", ".docx")], ["no .docx", report, join(folder, "批注.pdf")]])("--out refuses %s, and writes nothing", async (_, from, out) => {
    if (from.endsWith(".docx")) writeFileSync(from, readFileSync(join(folder, "批注.docx")));
    const before = readdirSync(folder).sort();
    const { exitCode, stderr } = await runPerf(["check", from, "--out", out]);
    expect({ exitCode, lines: stderr.trim().split("\n").length }).toEqual({ exitCode: 2, lines: 1 });
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

describe("refusals", () => {
  const empty = newXlsx([{ name: "Sheet1", cells: [] }]);
  const unknown = newXlsx([{ name: "Sheet1", cells: [{ row: 0, column: 0, text: "采购合同" }, { row: 1, column: 0, number: "5" }] }]);
  const cases: readonly (readonly [string, string, Uint8Array | string, RegExp])[] = [
    ["an empty file", "空.xlsx", "", /空/],
    ["a text file", "文字.xlsx", "收入支出决算总表", /不是/],
    ["a zip that is no workbook", "压缩.xlsx", zipSync({ "a.txt": strToU8("a") }), /没有工作簿/],
    ["a workbook without content", "空表.xlsx", empty, /没有任何内容/],
    ["a workbook without any table we know", "合同.xlsx", unknown, /没有认出/],
  ];

  test.each(cases)("%s: exit 1, one line, nothing written", async (_what, name, bytes, says) => {
    const out = join(folder, `out-${name}`);
    const { exitCode, stdout, stderr } = await runPerf(["evaluate", file(name, bytes), "--out", out]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(says);
    expect(() => readdirSync(out)).toThrow();
  });

  test.each([
    [["evaluate"], 2],
    [["evaluate", sample, "another"], 2],
    [["evaluate", sample, "--colour"], 2],
    [["evaluate", sample, "--year", "19"], 2],
    [["nonsense"], 2],
    [[], 2],
    [["evaluate", join(folder, "missing.xlsx")], 1],
    [["evaluate", folder], 1],
    [["evaluate", sample, "--rubric", "atlantis/2019"], 1],
    [["rubrics", "atlantis/2019"], 2],
  ] as const)("perf %j exits %i and says why", async (args, exit) => {
    const { exitCode, stdout, stderr } = await runPerf(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: exit, stdout: "" });
    expect(stderr).toMatch(/\p{Script=Han}/u);
  });
});
