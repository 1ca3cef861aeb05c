import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workbook as Book } from "exceljs";
import { Workbook } from "exceljs";
import { runPerf } from "../../src/cli/runPerf";
import type { FactRef } from "../../src/facts/fact";
import { factEntry, parseFactRef } from "../../src/facts/fact";
import { Decimal } from "../../src/quantity/decimal";
import { rates } from "../../src/rates/catalog.generated";
import type { Expression } from "../../src/rates/expression";
import { outlineById } from "../../src/report/outlineById";
import type { Template } from "../../src/report/template/templateOf";
import { templateOf } from "../../src/report/template/templateOf";
import type { Rubric } from "../../src/rubrics/rubric";
import { allRubrics } from "../../src/rubrics/shipped";

const folder = mkdtempSync(join(tmpdir(), "perf-template-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function placesOf(rubric: Rubric): Template["places"] {
  const outline = outlineById(rubric.outline);
  if (!outline) throw new Error(rubric.outline);
  return templateOf(rubric, outline, 2024).places;
}

/** No two facts the same, none zero; a share below 100, and money with cents. */
function valueOf(ref: FactRef, index: number): Decimal {
  const { measure } = factEntry(parseFactRef(ref).id);
  if (measure === "percent") return new Decimal(60 + index);
  return measure === "count" ? new Decimal(100 + index) : new Decimal(1000).plus(new Decimal(index).times("7.13"));
}

async function open(path: string): Promise<Book> {
  const book = new Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** Types every figure with another program, as a clerk would in Excel; one fact's value holds for all facts of its cell. */
async function fill(path: string, places: Template["places"]): Promise<ReadonlyMap<FactRef, Decimal>> {
  const book = await open(path);
  const values = new Map<FactRef, Decimal>();
  const typed = new Map<string, Decimal>();
  places.forEach(({ ref, at }, index) => {
    const key = `${at.sheet} ${at.row} ${at.column}`;
    const value = typed.get(key) ?? valueOf(ref, index);
    typed.set(key, value);
    values.set(ref, value);
    const cell = book.getWorksheet(at.sheet)?.getCell(at.row + 1, at.column + 1);
    if (cell) cell.value = value.toNumber();
  });
  await book.xlsx.writeFile(path);
  return values;
}

function computed(expression: Expression, term: (name: string) => Decimal): Decimal {
  if (expression.op === "term") return term(expression.name);
  const [left, right] = [computed(expression.left, term), computed(expression.right, term)];
  return expression.op === "plus" ? left.plus(right) : expression.op === "minus" ? left.minus(right) : left.div(right);
}

interface Evaluated {
  readonly rubric: string;
  readonly year: number;
  readonly rates: readonly { readonly id: string; readonly value: string | null }[];
  readonly scores: readonly { readonly id: string; readonly points: string | null }[];
}

/** With the rubric named: the program that typed drops what PERF remembers, as not all programs do. */
async function evaluated(path: string, rubric: string): Promise<Evaluated> {
  const { exitCode, stdout, stderr } = await runPerf(["evaluate", path, "--rubric", rubric, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as Evaluated;
}

async function written(rubric: string, name: string): Promise<string> {
  const path = join(folder, name);
  const { exitCode, stderr } = await runPerf(["template", "--rubric", rubric, "--out", path, "--year", "2024"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return path;
}

test.each(allRubrics.map((rubric) => [rubric.id, rubric] as const))("%s: filled with numbers it evaluates, each rate as computed by hand", async (id, rubric) => {
  const path = await written(id, `${id.replaceAll("/", "-")}.xlsx`);
  const values = await fill(path, placesOf(rubric));
  const result = await evaluated(path, id);
  expect([result.rubric, result.year]).toEqual([id, 2024]);
  const judged = rubric.criteria.flatMap(({ judges }) => (judges && "rate" in judges ? [judges.rate] : []));
  const given = (ref: FactRef | undefined): Decimal => values.get(ref as FactRef) ?? new Decimal(NaN);
  const expected = rates
    .filter((rate) => judged.includes(rate.id))
    .map((rate) => [rate.id, computed(rate.formula, (name) => given(rate.needs[name])).toDecimalPlaces(12).toString()]);
  const actual = result.rates.filter((rate) => judged.includes(rate.id)).map(({ id: of, value }) => [of, new Decimal(value ?? NaN).toDecimalPlaces(12).toString()]);
  expect(actual).toEqual(expected);
});

test.each(allRubrics.map(({ id }) => [id]))("%s: the workbook remembers its rubric", async (id) => {
  const path = await written(id, `${id.replaceAll("/", "-")}-空.xlsx`);
  const { exitCode, stdout } = await runPerf(["evaluate", path, "--json"]);
  expect({ exitCode, rubric: exitCode === 0 ? (JSON.parse(stdout) as Evaluated).rubric : null }).toEqual({ exitCode: 0, rubric: id });
});

test("a target typed into the form is scored as the rubric's own part", async () => {
  const path = await written("national/project-2020-10", "targets.xlsx");
  const book = await open(path);
  const form = book.getWorksheet("项目支出绩效自评表");
  form?.eachRow((row) => {
    if (row.getCell(1).value !== "产出指标") return;
    ["数量指标", "培训人数", "≥200人", "100人", 50].forEach((value, index) => (row.getCell(index + 2).value = value));
  });
  await book.xlsx.writeFile(path);
  // 100 ÷ 200 of 50 points
  expect((await evaluated(path, "national/project-2020-10")).scores.find(({ id }) => id === "output-1")).toMatchObject({ points: "25" });
});

test("cells to fill say what belongs into them and refuse what does not", async () => {
  const book = await open(await written("hunan/department-2019", "limits.xlsx"));
  const cell = (sheet: string, address: string) => book.getWorksheet(sheet)?.getCell(address).dataValidation;
  expect(cell("机构人员情况表", "B4")).toMatchObject({ type: "decimal", prompt: expect.stringContaining("在职人员控制率") as string, promptTitle: "编制数" });
  expect(cell("绩效自评数据表", "B4")).toMatchObject({ prompt: expect.stringContaining("调减为负数") as string });
  expect(cell("绩效自评指标评分表", "F4")).toMatchObject({ type: "decimal", promptTitle: "0 至 5 分" });
  expect(cell("部门收支总表", "D2")).toMatchObject({ type: "list" });
});

describe("refusals", () => {
  test.each<readonly [string, readonly string[], 1 | 2, RegExp]>([
    ["no rubric", ["--out", "a.xlsx"], 2, /--rubric.*hunan\/department-2019/],
    ["an unknown rubric", ["--rubric", "hunan/2050", "--out", "a.xlsx"], 2, /没有名为“hunan\/2050”/],
    ["no file", ["--rubric", "hunan/department-2019"], 2, /--out/],
    ["another format", ["--rubric", "hunan/department-2019", "--out", "a.xls"], 2, /\.xlsx/],
    ["a year that is none", ["--rubric", "hunan/department-2019", "--out", "a.xlsx", "--year", "24"], 2, /四位年份/],
  ])("%s", async (_, args, exitCode, words) => {
    const result = await runPerf(["template", ...args]);
    expect([result.exitCode, result.stdout]).toEqual([exitCode, ""]);
    expect(result.stderr).toMatch(words);
    expect(existsSync("a.xlsx")).toBe(false);
  });

  test("a file that is there is not written over", async () => {
    const path = join(folder, "有人填过.xlsx");
    writeFileSync(path, "x");
    const { exitCode, stderr } = await runPerf(["template", "--rubric", "hunan/department-2019", "--out", path]);
    expect({ exitCode, told: /已经存在/.test(stderr), kept: readFileSync(path, "utf8") }).toEqual({ exitCode: 1, told: true, kept: "x" });
  });

  test("filled without a year it asks for the year, and takes it from the command line", async () => {
    const path = join(folder, "无年度.xlsx");
    await runPerf(["template", "--rubric", "hunan/department-2019", "--out", path]);
    expect(await runPerf(["evaluate", path])).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("--year") as string });
    expect((await runPerf(["evaluate", path, "--year", "2024"])).exitCode).toBe(0);
  });
});
