import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPerf } from "../../src/cli/runPerf";
import type { Grid } from "../../src/grid/grid";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";

const sample = "assets/samples/baojing-2019.xlsx";
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function scoreSheetWith(...options: readonly string[]): Promise<Grid> {
  const out = mkdtempSync(join(tmpdir(), "perf-formulas-"));
  folders.push(out);
  const { exitCode } = await runPerf(["evaluate", sample, "--out", out, ...options]);
  expect(exitCode).toBe(0);
  const file = readdirSync(out).find((name) => name.endsWith(".xlsx")) ?? "";
  const grid = readXlsx(readFileSync(join(out, file))).grids.find(({ sheet }) => sheet === "绩效评分");
  if (!grid) throw new Error("no score sheet was written");
  return grid;
}

function formulasOf({ rows }: Grid): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
}

function valuesOf({ rows }: Grid): readonly unknown[] {
  return rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [row, column, value]));
}

test("our functions, Excel's own, or values: the values are the same", async () => {
  const [perf, native, values] = [await scoreSheetWith(), await scoreSheetWith("--formulas", "native"), await scoreSheetWith("--formulas", "values")];
  expect(formulasOf(perf)).toContain("PERF.STAFFRATE('附件 基础数据'!C4,'附件 基础数据'!B4)");
  expect(formulasOf(native)).toContain("'附件 基础数据'!C4/'附件 基础数据'!B4");
  expect(formulasOf(native).length).toBe(formulasOf(perf).length);
  for (const sheet of [native, values]) expect(formulasOf(sheet).filter((formula) => formula.includes("PERF"))).toEqual([]);
  expect(formulasOf(values).some((formula) => formula.startsWith("SUM("))).toBe(true);
  expect(valuesOf(native)).toEqual(valuesOf(perf));
  expect(valuesOf(values)).toEqual(valuesOf(perf));
}, 240_000);

test("another word is wrong usage, and says what to write", async () => {
  const { exitCode, stderr } = await runPerf(["evaluate", sample, "--formulas", "excel"]);
  expect([exitCode, stderr]).toEqual([2, "--formulas 要写 perf、native 或 values，而不是“excel”。\n"]);
});
