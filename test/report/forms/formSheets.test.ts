import { emptyMemory } from "../../../src/facts/memory";
import type { Facts, IndicatorRow } from "../../../src/facts/facts";
import { cellName } from "../../../src/grid/address";
import type { Grid } from "../../../src/grid/grid";
import { cellAt } from "../../../src/grid/grid";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { xlsxPort } from "../../../src/hosts/xlsx/xlsxPort";
import { Decimal } from "../../../src/quantity/decimal";
import { forms, selfEvaluationForm } from "../../../src/report/forms/forms";
import { outlineById } from "../../../src/report/outlineById";
import type { Outline } from "../../../src/report/outline";
import { resultsOf } from "../../../src/report/resultsOf";
import type { OldSheets } from "../../../src/report/resultsOf";
import { ownSheetRole } from "../../../src/report/sheetMarker";
import type { SheetDraft } from "../../../src/report/sheet";
import { allRubrics } from "../../../src/rubrics/shipped";
import { partText } from "../../hosts/xlsx/fixtures/packageText";
import { evaluationOf, rubric } from "../evaluationOf";
import { cell, factsOf, indicatorRow } from "../factsOf";

/** 973.50 of 1,000.00 spent → 97.35 % → 9.735 of 10, printed 9.74; 60 of 50 done → full 50; 24 of 30 → 24 of 30; 9 of 10. */
const rows: readonly IndicatorRow[] = [
  indicator(["产出指标", "数量指标"], "培训人数", "≥50人", "60人", "50", null),
  indicator(["效益指标", "社会效益指标"], "受益户数", "≥30户", "24户", "30", null),
  indicator(["满意度指标", "服务对象满意度指标"], "村民满意度", "≥90%", "95%", "10", "9"),
];

function indicator(path: readonly string[], name: string, target: string, actual: string, full: string, claimed: string | null): IndicatorRow {
  const at = cell("指标表", 3);
  const own = indicatorRow([...path, name], name, target, actual);
  return { ...own, full: { value: new Decimal(full), at }, claimed: claimed === null ? null : { value: new Decimal(claimed), at } };
}

function project(name = "农村道路养护", more: Partial<Facts> = {}): Facts {
  return factsOf(
    { "budget.initial": "900万元", "budget.adjusted": "1000万元", "spend.total": "973.50万元", "form.adjusted.appropriation": "800万元", "form.spend.appropriation": "780万元" },
    { project: { text: name, at: cell("封面", 1) }, indicators: rows, ...more },
  );
}

function sheetsOf(facts: Facts, rubricId: string, old: OldSheets = () => [], form: string | null = null): readonly SheetDraft[] {
  const chosen = rubric(rubricId);
  const { sheets } = resultsOf(evaluationOf(facts, chosen), outlineById(chosen.outline) as Outline, old, form === null ? null : (forms.get(form) ?? null));
  return sheets();
}

function formOf(sheets: readonly SheetDraft[]): SheetDraft {
  const found = sheets.find(({ role }) => role === "projectForm" || role === "departmentForm");
  if (!found) throw new Error("no form");
  return found;
}

/** What stands right of a label, or in the row that begins with it: texts and numbers from left to right. */
function lineOf({ cells }: SheetDraft, label: string): readonly string[] {
  const row = cells.find(({ text, column }) => column > 0 && text === label)?.row ?? -1;
  return cells.filter((one) => one.row === row && one.column > 0).sort((a, b) => a.column - b.column).flatMap(({ text, number }) => number ?? (text === undefined || text === "" ? [] : [text]));
}

async function reread(sheets: readonly SheetDraft[]): Promise<{ readonly grids: readonly Grid[]; readonly bytes: Uint8Array }> {
  const port = xlsxPort(newXlsx([{ name: "数据", cells: [{ row: 0, column: 0, text: "原表" }] }]));
  await port.write({ sheets, memory: emptyMemory });
  return { grids: (await port.read()).grids, bytes: port.bytes() };
}

test.each<readonly [rubric: string, form: string | null, sheet: string, lines: Readonly<Record<string, readonly string[]>>]>([
  ["national/project-2020-10", null, "项目支出绩效自评表", {
    年度资金总额: ["年度资金总额", "900", "1000", "973.5", "10", "0.9735", "9.74"],
    "其中：当年财政拨款": ["其中：当年财政拨款", "800", "780", "—", "0.975", "—"],
    培训人数: ["产出指标", "数量指标", "培训人数", "≥50人", "60人", "50", "50"],
    受益户数: ["效益指标", "社会效益指标", "受益户数", "≥30户", "24户", "30", "24", "实际24户，低于30户，完成80%，按比例计分，扣6分"],
  }],
  ["yunnan/project-2020", null, "项目支出绩效自评表", {
    年度资金总额: ["年度资金总额", "900", "1000", "973.5", "10", "0.9735", "9.74"],
    培训人数: ["产出指标", "数量指标", "培训人数", "≥", "50", "人", "60人", "50", "50"],
    村民满意度: ["满意度指标", "服务对象满意度指标", "村民满意度", "≥", "90", "%", "95%", "10", "10"],
  }],
  ["national/project-2020-10", "sichuan-project", "项目支出绩效自评表", {
    总额: ["总额", "900", "1000", "973.5", "0.9735", "10", "9.74"],
    "其中：财政资金": ["其中：财政资金", "800", "780", "0.975", "—", "—"],
    培训人数: ["产出指标", "数量指标", "培训人数", "≥", "50", "人", "60人", "50", "50"],
  }],
  ["hubei/project", null, "项目支出绩效自评表", { 年度财政资金总额: ["年度财政资金总额", "1000", "973.5", "0.9735", "20", "19.47"] }],
  ["chongqing/project", null, "项目支出绩效自评表", { 总分: ["总分"] }],
])("%s fills its form %s: figures as worked out by hand", (id, form, name, lines) => {
  const sheet = formOf(sheetsOf(project(), id, undefined, form));
  expect(sheet.name).toBe(name);
  for (const [label, expected] of Object.entries(lines)) expect(lineOf(sheet, label).slice(0, expected.length)).toEqual(expected);
});

test("the department form of Ningde adds up its funds and divides by the sum", () => {
  const facts = factsOf({ "budget.initial": "200万元", "carryover.opening": "40万元", "budget.adjustment": "10万元", "funds.paid": "225万元", "carryover.closing": "25万元" });
  const sheet = formOf(sheetsOf(facts, "hunan/department-2019", undefined, "ningde-department"));
  // 200 + 40 + 10 = 250; 225 ÷ 250 = 0.9; 25 ÷ 250 = 0.1
  expect(lineOf(sheet, "合计").slice(0, 9)).toEqual(["合计", "200", "40", "10", "250", "225", "0.9", "25", "0.1"]);
});

test("every rubric has a form of its own subject", () => {
  expect(allRubrics.filter((one) => selfEvaluationForm(one).subject !== one.subject)).toEqual([]);
  expect(selfEvaluationForm(rubric("chongqing/department")).id).toBe("chongqing-department");
});

describe("the written file", () => {
  test("holds the form cell by cell: merges, live formulas with their values, A4 landscape, the indicator header on every page", async () => {
    const sheet = formOf(sheetsOf(project(), "national/project-2020-10"));
    const { grids, bytes } = await reread([sheet]);
    const grid = grids.find((one) => one.sheet === sheet.name) as Grid;
    for (const { row, column, text, number, formula } of sheet.cells) {
      const read = cellAt(grid, row, column);
      expect(read?.value ?? "").toEqual(number === undefined ? (text ?? "") : Number(number));
      expect(read?.formula).toBe(formula);
    }
    expect(grid.merges).toHaveLength(sheet.merges.length);
    const at = (label: string, from: number): string | undefined => sheet.cells.filter(({ row }) => row === sheet.cells.find(({ text }) => text === label)?.row).filter(({ formula }) => formula !== undefined).map(({ formula }) => formula)[from];
    expect([0, 1, 2, 3].map((index) => at("年度资金总额", index))).toEqual(["数据!B1", "数据!B2", "数据!B3", "PERF.EXECRATE(数据!B3,数据!B2)"]);
    const total = sheet.cells.find(({ formula }) => formula?.startsWith("SUM("));
    const points = sheet.cells.filter(({ number, row, column }) => number !== undefined && column === total?.column && row < (total?.row ?? 0));
    expect(points.every(({ row, column }) => cellName(row, column) !== "")).toBe(true);
    const xml = partText(bytes, "xl/worksheets/sheet2.xml") ?? "";
    expect(xml).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
    const header = (sheet.print.repeatRows?.first ?? 0) + 1;
    expect(partText(bytes, "xl/workbook.xml")).toContain(`$${header}:$${header}</definedName>`);
    expect(cellAt(grid, header - 1, 2)?.value).toBe("一级指标");
  });

  test("keeps what a person typed, in the sheet and in the report, and takes up what is new", async () => {
    const first = formOf(sheetsOf(project(), "national/project-2020-10"));
    const { grids } = await reread([first]);
    const blank = first.cells.find(({ style, prompt }) => style === "formInput" && prompt?.title === "主管部门");
    const typed = grids.map((grid) => (grid.sheet === first.name ? withCell(grid, blank?.row ?? 0, blank?.column ?? 0, "某县交通运输局") : grid));
    const old: OldSheets = (role) => typed.filter((grid) => ownSheetRole(grid) === role);
    const changed = project("农村道路养护", { facts: factsOf({ "budget.adjusted": "1000万元", "spend.total": "990万元" }).facts });
    const again = formOf(sheetsOf(changed, "national/project-2020-10", old));
    expect(lineOf(again, "主管部门").slice(0, 2)).toEqual(["主管部门", "某县交通运输局"]);
    expect(lineOf(again, "年度资金总额")).toContain("990");
    const chosen = rubric("national/project-2020-10");
    const { report } = resultsOf(evaluationOf(changed, chosen), outlineById(chosen.outline) as Outline, old);
    expect(JSON.stringify(report.blocks)).toContain("某县交通运输局");
    const third = formOf(sheetsOf(changed, "national/project-2020-10", (role) => (role === "projectForm" ? [gridOf(again)] : [])));
    expect(lineOf(third, "主管部门").slice(0, 2)).toEqual(["主管部门", "某县交通运输局"]);
  });

  test("several projects have a form each, under distinct names that Excel takes", () => {
    const long = "农村公路安全生命防护工程建设和养护管理能力提升项目";
    const facts = factsOf({ "spend.total": "1万元" }, { projects: [project(`${long}一期`), project(`${long}二期`)] });
    const names = sheetsOf(facts, "national/project-2020-10").filter(({ role }) => role === "projectForm").map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    expect(names.every((name) => name.length <= 31 && name.startsWith("自评表·"))).toBe(true);
  });
});

function withCell(grid: Grid, row: number, column: number, value: string): Grid {
  const rows = grid.rows.map((line) => (line.row === row ? { row, cells: [...line.cells.filter((one) => one.column !== column), { column, value }].sort((a, b) => a.column - b.column) } : line));
  return { ...grid, rows };
}

/** A draft as the next run would read it. */
function gridOf({ name, cells }: SheetDraft): Grid {
  const lines = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const rows = lines.map((row) => ({ row, cells: cells.filter((one) => one.row === row && (one.text !== undefined || one.number !== undefined)).map(({ column, text, number }) => ({ column, value: number === undefined ? (text ?? "") : Number(number) })).sort((a, b) => a.column - b.column) }));
  return { sheet: name, visibility: "visible", rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false };
}
