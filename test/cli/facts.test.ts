import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { runPerf } from "../../src/cli/runPerf";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "perf-facts-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = readonly (string | number)[];

async function workbook(sheets: Readonly<Record<string, readonly Row[]>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const path = join(folder, `${Object.keys(sheets).join("-")}.xlsx`);
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
  return path;
}

const final = (year: string): readonly Row[] => [
  [`${year}收入支出决算总表`], ["部门：某县水利局", "", "", "单位：万元"], ["收入", "", "支出", ""], ["项目", "金额", "项目", "金额"],
  ["本年收入合计", 1346.56, "本年支出合计", 1343.6], ["年初结转和结余", 20.04, "年末结转和结余", ""],
];
const form = (name: string): readonly Row[] => [
  ["项目支出绩效自评表"], ["（2023年度）"], ["项目名称", name],
  ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["", "年度资金总额", 600, 600, 580, 10, "96.67%", 9.67],
];

describe("perf facts", () => {
  test("what is known, what is blank, what no kind knows, and what the rubric still needs, with its usual table", async () => {
    const path = await workbook({ 决算: final("2023年度"), 台账: [["加油登记"], ["车牌", "升数"], ["甲", 10], ["乙", 20], ["丙", 30]] });
    const { exitCode, stdout } = await runPerf(["facts", path, "--rubric", "hunan/department-2019"]);
    expect(exitCode).toBe(0);
    const lines = stdout.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    expect(lines).toContain("某县水利局 2023年度");
    expect(lines).toContain("没有认出：台账!A1:B5“加油登记”，其中的数没有采用。");
    expect(lines).toContain("│ 本年支出合计 │ 1343.6 │ 万元 │ 2023 │ 决算!D5 │ 行“本年支出合计” 列“金额” │");
    expect(lines).toContain("│ 决算 │ 年末结转和结余 D6 │");
    expect(lines).toContain("│ 年末结转和结余 │ 决算!D6空白 │ 预算完成率 │");
    expect(lines).toContain("│ “三公”经费预算数（2022年） │ “三公”经费支出决算表 │ “三公经费”变动率 │");
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  test("without a rubric it says how to have one; each project stands by itself", async () => {
    const path = await workbook({ 决算: final("2023年度"), 甲: form("渠道清淤"), 乙: form("水库加固") });
    const { stdout } = await runPerf(["facts", path]);
    expect(stdout).toContain("还缺什么：工作簿里没有评分表，无法判断用哪套指标体系，请指定一套（命令行用 --rubric），再列出还缺的数据；编号见 perf rubrics。");
    expect(stdout.split("\n").filter((line) => line.startsWith("项目："))).toEqual(["项目：渠道清淤", "项目：水库加固"]);
  });

  test("--json adds what is missing, what was not recognised and the projects' facts to the contract", async () => {
    const path = await workbook({ 决算: final("2023年度"), 丙: form("堤防") });
    const { stdout } = await runPerf(["facts", path, "--rubric", "hunan/department-2019", "--json"]);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual(["workbook", "unit", "year", "facts", "tables", "unread", "rubric", "missing", "projects", "questions", "texts"]);
    expect(answer["missing"]).toContainEqual({ id: "staff.quota", label: "编制数", year: 2023, at: null, usually: "部门整体支出绩效评价基础数据表", neededBy: ["在职人员控制率"] });
    expect(answer["projects"]).toEqual([{ name: "堤防", facts: expect.arrayContaining([expect.objectContaining({ id: "spend.total", value: "580", unit: "万元", at: "丙!E5" })]) }]);
  });

  test.each([
    ["no table at all", { 空: [["通讯录"], ["甲", 1]] }, "没有认出任何预算表、决算表、基础数据表或评分表，请确认每张表上方有表名和表头。"],
  ] as const)("%s", async (_name, sheets, message) => {
    const { exitCode, stderr } = await runPerf(["facts", await workbook(sheets)]);
    expect([exitCode, stderr.trim()]).toEqual([1, message]);
  });
});
