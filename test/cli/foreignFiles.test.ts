import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import * as XLSX from "@e965/xlsx";
import { runPerf } from "../../src/cli/runPerf";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";

const sample = resolve(__dirname, "../../assets/samples/baojing-2019.xlsx");
const folder = mkdtempSync(join(tmpdir(), "perf-foreign-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sample as SheetJS saves it in another format; all are made before PERF reads one of them. */
const saved = (["biff8", "ods"] as const).map((bookType) => {
  const book = XLSX.read(readFileSync(sample), { type: "buffer", cellNF: true, cellStyles: true });
  const path = join(folder, `保靖.${bookType === "ods" ? "ods" : "xls"}`);
  writeFileSync(path, new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer));
  return path;
});

interface Evaluated {
  readonly total: string;
  readonly rates: readonly { readonly id: string; readonly value: string | null; readonly from: readonly string[] }[];
  readonly scores: readonly { readonly id: string; readonly points: string | null }[];
  readonly notice?: string;
}

async function evaluated(path: string): Promise<Evaluated> {
  const { exitCode, stdout, stderr } = await runPerf(["evaluate", path, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as Evaluated;
}

test.each(saved.map((path) => [extname(path), path] as const))("the sample saved as %s: the same rates, cells, points and total", async (_, path) => {
  const [xlsx, foreign] = [await evaluated(sample), await evaluated(path)];
  const rates = ({ rates: all }: Evaluated) => all.map(({ id, value, from }) => [id, value, from]);
  expect(rates(foreign)).toEqual(rates(xlsx));
  expect(foreign.scores.map(({ id, points }) => [id, points])).toEqual(xlsx.scores.map(({ id, points }) => [id, points]));
  expect([foreign.total, xlsx.notice, typeof foreign.notice]).toEqual([xlsx.total, undefined, "string"]);
});

test("the result of an .xls is a new .xlsx with its sheets and ours; the original is untouched and a second run goes on from it", async () => {
  const [path = ""] = saved;
  const before = readFileSync(path);
  const out = join(folder, "结果");
  const { exitCode, stdout } = await runPerf(["evaluate", path, "--out", out]);
  expect({ exitCode, told: /未作改动/.test(stdout) }).toEqual({ exitCode: 0, told: true });
  expect(readdirSync(out).sort()).toEqual(["保靖.自评.xlsx", "保靖.自评报告.docx"].sort());
  expect(readFileSync(path).equals(before)).toBe(true);
  const result = join(out, "保靖.自评.xlsx");
  const own = ["绩效评分", "核对结果", "绩效报告", "部门整体支出绩效自评表", "部门整体支出绩效评价基础数据表"];
  const names = readXlsx(readFileSync(result)).grids.map(({ sheet }) => sheet);
  expect(names).toEqual([...readXlsx(readFileSync(sample)).grids.map(({ sheet }) => sheet), ...names.filter((name) => own.includes(name))]);
  expect(names).toEqual(expect.arrayContaining(own.slice(0, 2)));
  expect((await evaluated(result)).total).toBe((await evaluated(path)).total);
});

test("facts of a .csv in GB18030", async () => {
  const path = join(folder, "三公.csv");
  // 三公经费支出决算表 / 单位：万元 / 项目,预算数,决算数 / 合计,1.00,0.01, as Chinese Windows saves it
  const hex = "c8fdb9abbeadb7d1d6a7b3f6bef6cbe3b1ed2c32303139c4ea2c0ab5a5cebba3bacdf2d4aa2c2c0acfeec4bf2cd4a4cbe3cafd2cbef6cbe3cafd0abacfbcc62c312e30302c302e30310ab9abcef1bdd3b4fdb7d12c312e30302c302e30310a";
  writeFileSync(path, Buffer.from(hex, "hex"));
  const { exitCode, stdout, stderr } = await runPerf(["facts", path, "--year", "2019", "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const { facts } = JSON.parse(stdout) as { readonly facts: readonly { readonly id: string; readonly value: string; readonly unit: string; readonly at: string }[] };
  expect(facts.find(({ id }) => id === "threePublic.actual")).toMatchObject({ value: "0.01", unit: "万元", at: "三公!C4" });
});

test("a two-sided table as .csv in GB18030: quoted thousands, a rare character, a dash", async () => {
  const path = join(folder, "公开01.csv");
  // 2022年度收入支出决算总表 / 部门：䶮水县档案馆 … 单位：元 / 项目,行次,决算数,项目,行次,决算数 / …,1,"3,206,374.56",…,31,"3,077,963.69" / 年初结转和结余,29,—,年末结转和结余,59,"128,410.87"
  const hex =
    "32303232c4eab6c8cad5c8ebd6a7b3f6bef6cbe3d7dcb1ed2c2c2c2c2c0d0ab2bfc3c5a3bafe9fcbaecfd8b5b5b0b8b9dd2c2c2c2c2cb5a5cebba3bad4aa0d0acad5c8eb2c2c2cd6a7b3f62c2c0d0acf" +
    "eec4bf2cd0d0b4ce2cbef6cbe3cafd2ccfeec4bf2cd0d0b4ce2cbef6cbe3cafd0d0ad2bba1a2d2bbb0e3b9abb9b2d4a4cbe3b2c6d5feb2a6bfeecad5c8eb2c312c22332c3230362c3337342e3536222c" +
    "d2bba1a2d2bbb0e3b9abb9b2b7fecef1d6a7b3f62c33312c22332c3037372c3936332e3639220d0ab1bec4eacad5c8ebbacfbcc62c32372c22332c3230362c3337342e3536222cb1bec4ead6a7b3f6ba" +
    "cfbcc62c35372c22332c3037372c3936332e3639220d0ac4eab3f5bde1d7aabacdbde1d3e02c32392ca1aa2cc4eac4a9bde1d7aabacdbde1d3e02c35392c223132382c3431302e3837220d0a";
  writeFileSync(path, Buffer.from(hex, "hex"));
  const { stdout } = await runPerf(["facts", path, "--json"]);
  const { unit, year, facts } = JSON.parse(stdout) as { readonly unit: string; readonly year: number; readonly facts: readonly { readonly id: string; readonly value: string | null; readonly at: string }[] };
  expect([unit, year]).toEqual(["䶮水县档案馆", 2022]);
  expect(Object.fromEntries(facts.map(({ id, value, at }) => [id, `${value} ${at}`]))).toEqual({
    "income.general": "3206374.56 公开01!C5",
    "income.total": "3206374.56 公开01!C6",
    "carryover.opening": "0 公开01!C7",
    "spend.class201": "3077963.69 公开01!F5",
    "spend.total": "3077963.69 公开01!F6",
    "carryover.closing": "128410.87 公开01!F7",
  });
});

test("a text that is no table is refused, and nothing is written", async () => {
  const path = join(folder, "说明.txt");
  writeFileSync(path, "这一年的工作。\n都做完了。\n");
  const { exitCode, stdout, stderr } = await runPerf(["evaluate", path, "--out", join(folder, "无")]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/文本文件.*请选择/);
  expect(readdirSync(folder)).not.toContain("无");
});
