import type { Block, Report } from "../../src/report/block";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import { outlineById } from "../../src/report/outlineById";
import type { DraftCell, SheetDraft } from "../../src/report/sheet";
import { nothingKept } from "../../src/report/sheets/keptReport";
import { reportSheet } from "../../src/report/sheets/reportSheet";
import { plainStyle } from "../../src/report/style";
import { tellingOf } from "../../src/report/telling";
import { withKept } from "../../src/report/withKept";
import { baojing } from "./baojing";
import { evaluationOf } from "./evaluationOf";

const source = { of: "facts/spend.total@2019", from: [], cites: [] };

const telling = tellingOf(evaluationOf(baojing()), { ...plainStyle });

function sheetOf(...blocks: readonly Block[]): SheetDraft {
  const report: Report = { outline: "x", title: "x", organisation: "x", blocks, placeholders: 0 };
  return reportSheet(withKept(report, nothingKept), telling);
}

function filled(draft: SheetDraft): readonly DraftCell[] {
  return draft.cells.filter(({ text, number, column }) => column > 0 && (number !== undefined || (text ?? "") !== ""));
}

describe("the report on a sheet", () => {
  test("is ours by its marker, on a hidden column", () => {
    const draft = sheetOf();
    expect(draft).toMatchObject({ role: "report", name: "绩效报告", hiddenColumns: [0] });
    expect(draft.cells).toEqual([{ row: 0, column: 0, style: "key", text: "PERF:report:1" }]);
  });

  test.each([
    ["a paragraph", { kind: "paragraph", runs: [{ kind: "text", text: "正文" }] }, { style: "paragraph", text: "　　正文" }],
    ["a heading", { kind: "heading", level: 1, runs: [{ kind: "text", text: "一、概况" }] }, { style: "heading", text: "一、概况" }],
    ["a placeholder stands out", { kind: "paragraph", runs: [{ kind: "placeholder", text: "【待补充：编制数】" }] }, { style: "warning", text: "　　【待补充：编制数】" }],
    ["a chart as its words", { kind: "chart", type: "pie", title: "x", categories: [], series: [], alternative: "收入构成" }, { style: "muted", text: "收入构成" }],
  ] as const)("%s is one row across the text area", (_, block, expected) => {
    const draft = sheetOf(block as Block);
    expect(filled(draft)).toEqual([{ row: 1, column: 1, ...expected }]);
    expect(draft.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 24 }]);
  });

  test("a table keeps its spans; a figure that stands alone is a number with its formula, other figures stay as printed", () => {
    const figure = (text: string): { readonly runs: readonly [{ readonly kind: "figure"; readonly text: string; readonly source: typeof source }] } => ({ runs: [{ kind: "figure", text, source }] });
    const text = (words: string, rowSpan = 1): { readonly runs: readonly [{ readonly kind: "text"; readonly text: string }]; readonly rowSpan: number } => ({ runs: [{ kind: "text", text: words }], rowSpan });
    const draft = sheetOf({
      kind: "table",
      widths: [1, 2, 1],
      headerRows: 1,
      unitLine: "单位：万元",
      rows: [[text("项目"), text("名称"), text("金额")], [text("支出", 2), text("基本"), figure("277.14")], [text("比率"), figure("54.55%")]],
    });
    expect(filled(draft)).toEqual([
      { row: 1, column: 1, style: "subtitle", text: "单位：万元" },
      { row: 2, column: 1, style: "header", text: "项目" },
      { row: 2, column: 7, style: "header", text: "名称" },
      { row: 2, column: 19, style: "header", text: "金额" },
      { row: 3, column: 1, style: "formText", text: "支出" },
      { row: 3, column: 7, style: "formText", text: "基本" },
      { row: 3, column: 19, style: "formNumber", number: "277.14", formula: "数据!B17" },
      { row: 4, column: 7, style: "formText", text: "比率" },
      { row: 4, column: 19, style: "formText", text: "54.55%" },
    ]);
    expect(draft.merges).toContainEqual({ top: 3, left: 1, bottom: 4, right: 6 });
  });

  test("a long paragraph gets the height that merged cells do not take by themselves, in several rows where Excel allows no higher one", () => {
    const height = (length: number): number | undefined => sheetOf({ kind: "paragraph", runs: [{ kind: "user", text: "字".repeat(length), at: null }] }).rowHeights[1];
    expect(height(1)).toBe(20);
    expect(height(200)).toBeGreaterThan(60);
    const long = sheetOf({ kind: "paragraph", runs: [{ kind: "user", text: "字".repeat(9000), at: null }] });
    expect(Math.max(...Object.values(long.rowHeights))).toBeLessThanOrEqual(409);
    expect(long.merges).toEqual([{ top: 1, left: 1, bottom: Object.keys(long.rowHeights).length - 1, right: 24 }]);
  });

  test("a whole report: every word of it stands on the sheet", () => {
    const outline = outlineById("hunan-department");
    if (!outline) throw new Error("no outline");
    const evaluation = evaluationOf(baojing());
    const texts = filled(reportSheet(withKept(reportFrom(evaluation, outline, styleOf(outline)), nothingKept), tellingOf(evaluation, styleOf(outline)))).map(({ text, number }) => text ?? number);
    expect(texts).toContain("一、部门概况");
    expect(texts).toContain("　　年末编制数11人，在职人员6人。");
    expect(texts).toContain("274.09");
  });
});
