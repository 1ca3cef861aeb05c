import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook } from "../../../src/evaluateWorkbook";
import type { EvaluatedWorkbook } from "../../../src/evaluateWorkbook";
import type { Memory } from "../../../src/facts/memory";
import { emptyMemory } from "../../../src/facts/memory";
import type { Grid } from "../../../src/grid/grid";
import { memoryFromXml, memoryToXml } from "../../../src/hosts/memoryXml";
import type { WorkbookPort } from "../../../src/hosts/port";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { changedFigures } from "../../../src/report/lastRun/changedFigures";
import { printChange } from "../../../src/report/lastRun/printChange";
import { rememberRun } from "../../../src/report/lastRun/rememberRun";
import { evaluationOf, rubric } from "../evaluationOf";
import { factsOf } from "../factsOf";

type Said = Parameters<typeof factsOf>[0];

function changes(before: Said, now: Said, other = "hunan/department-2019"): readonly string[] {
  return changedFigures(rememberRun(evaluationOf(factsOf(before))), evaluationOf(factsOf(now), rubric(other))).map(printChange);
}

describe("which figures changed since the last run", () => {
  test.each<readonly [string, Said, Said, readonly string[]]>([
    ["none", { "spend.total": "3万元" }, { "spend.total": "3万元" }, []],
    ["the unit alone", { "spend.total": "3万元" }, { "spend.total": "30000元" }, []],
    ["an amount", { "spend.total": "3万元" }, { "spend.total": "3.5万元" }, ["本年支出合计：上次3万元，本次3.5万元"]],
    // 7 ÷ 11 = 63.64 %, still five points
    ["a figure and the rate made of it", { "staff.quota": "11人", "staff.onPost": "6人" }, { "staff.quota": "11人", "staff.onPost": "7人" }, ["在职人员数：上次6人，本次7人", "在职人员控制率：上次54.55%，本次63.64%"]],
    // 13 ÷ 11: over by 18.18 points, the whole mark is lost
    ["points and the total", { "staff.quota": "11人", "staff.onPost": "11人" }, { "staff.quota": "11人", "staff.onPost": "13人" }, ["在职人员数：上次11人，本次13人", "在职人员控制率：上次100.00%，本次118.18%", "在职人员控制率得分：上次5分，本次0分", "总分：上次5分，本次0分"]],
    ["one that came", {}, { "spend.total": "3万元" }, ["本年支出合计：上次没有，本次3万元"]],
    ["one that went", { "spend.total": "3万元" }, {}, ["本年支出合计：上次3万元，本次没有"]],
  ])("%s", (_, before, now, expected) => {
    expect(changes(before, now)).toEqual(expected);
  });

  test("another rubric's points are no change, the figures are", () => {
    const told = changes({ "staff.quota": "11人", "staff.onPost": "11人" }, { "staff.quota": "11人", "staff.onPost": "13人" }, "national/department-2013-53");
    expect(told).toEqual(["在职人员数：上次11人，本次13人", "在职人员控制率：上次100.00%，本次118.18%"]);
  });

  test("nothing to compare with: no run before, or one of another year", () => {
    const evaluation = evaluationOf(factsOf({ "spend.total": "3万元" }));
    expect(changedFigures(undefined, evaluation)).toEqual([]);
    expect(changedFigures({ ...rememberRun(evaluation), year: 2018, figures: [] }, evaluation)).toEqual([]);
  });
});

describe("a workbook evaluated again", () => {
  const { grids } = readXlsx(readFileSync(join(__dirname, "../../../assets/samples/baojing-2019.xlsx")));

  async function run(sheets: readonly Grid[], remembered: Memory): Promise<EvaluatedWorkbook> {
    const port: WorkbookPort = { read: () => Promise.resolve({ grids: sheets, memory: remembered }), write: () => Promise.resolve() };
    const result = await evaluateWorkbook(port);
    if (result.kind !== "evaluated") throw new Error("the sample is not evaluated");
    return result;
  }

  test("says what changed, with its cell, in 核对结果 too; a workbook that did not change says nothing", async () => {
    const first = await run(grids, emptyMemory);
    expect(first.changes).toEqual([]);
    const kept = memoryFromXml(memoryToXml(first.change().memory)).memory;
    const again = await run(grids, kept);
    expect(again.changes).toEqual([]);
    expect(again.change().sheets).toEqual(first.change().sheets);
    const at = first.evaluation.facts.facts.find(({ id, year }) => id === "staff.onPost" && year === 2019)?.at;
    const edited = grids.map((grid) => (grid.sheet === at?.sheet ? { ...grid, rows: grid.rows.map((row) => (row.row === at.row ? { ...row, cells: row.cells.map((cell) => (cell.column === at.column ? { ...cell, value: 7, text: "7" } : cell)) } : row)) } : grid));
    const third = await run(edited, kept);
    expect(third.changes).toContainEqual({ of: "facts/staff.onPost@2019", label: "在职人员数", before: "6人", now: "7人", at: [at] });
    const findings = third.change().sheets.find(({ role }) => role === "findings");
    const texts = findings?.cells.map(({ text }) => text ?? "") ?? [];
    expect(texts).toContain("上次：6人；本次：7人");
    expect(texts.filter((text) => text.startsWith("与上次评价相比"))).toHaveLength(1);
  });
});
