import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPerf } from "../../src/cli/runPerf";
import { readDocx } from "../../src/hosts/docx/readDocx";
import { line, templateOf } from "../hosts/docx/template/templateOf";

const sample = join(__dirname, "../../assets/samples/baojing-2019.xlsx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "perf-template-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function template(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await templateOf(lines.map((text) => line(text))));
  return path;
}

describe("perf evaluate --template", () => {
  test("fills the county's own file, and says which marks it left and where", async () => {
    const { exitCode, stdout } = await runPerf(["evaluate", sample, "--out", folder, "--template", await template("县模板.docx", "控制率{{在职人员控制率}}", "{{得分:在职人控制率}}")]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("模板第2段的标记“{{得分:在职人控制率}}”不认识，已保留并标黄，是否想写“{{得分:在职人员控制率}}”");
    expect(readDocx(readFileSync(join(folder, "baojing-2019.自评报告.docx"))).paragraphs.map(({ text }) => text)).toEqual(["控制率54.55%", "{{得分:在职人控制率}}"]);
  });

  test("a template that is no Word file: one sentence, nothing written", async () => {
    const path = join(folder, "模板.doc");
    writeFileSync(path, "纯文本");
    const { exitCode, stderr } = await runPerf(["evaluate", sample, "--out", join(folder, "out"), "--template", path]);
    expect([exitCode, stderr.trim().split("\n").length]).toEqual([1, 1]);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("an outline that does not ship is refused with those that do", async () => {
    const { exitCode, stderr } = await runPerf(["evaluate", sample, "--report", "火星"]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("没有名为“火星”的报告提纲，可选：fujian-project、");
  });
});

describe("perf report --marks", () => {
  test("lists outlines and marks without a workbook", async () => {
    const { exitCode, stdout } = await runPerf(["report", "--marks"]);
    expect(exitCode).toBe(0);
    for (const expected of ["hunan-department", "{{得分:", "{{段落:收入支出}}", "{{表:指标评分表}}", "{{图:预算与决算对比}}"]) expect(stdout).toContain(expected);
  });

  test("with a workbook, what each mark holds now; as JSON too", async () => {
    expect((await runPerf(["report", "--marks", sample])).stdout).toMatch(/\{\{在职人员控制率\}\}\s+│ 54\.55%/);
    const { marks, outlines } = JSON.parse((await runPerf(["report", "--marks", sample, "--json"])).stdout) as { readonly marks: readonly { readonly mark: string }[]; readonly outlines: readonly unknown[] };
    expect(marks).toContainEqual({ mark: "{{在职人员控制率}}", group: "rate", aliases: [], content: "54.55%" });
    expect(outlines).toHaveLength(7);
  });

  test("without --marks it is wrong usage", async () => {
    expect(await runPerf(["report"])).toMatchObject({ exitCode: 2, stdout: "" });
  });
});
