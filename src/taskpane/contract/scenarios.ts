import { emptyMemory, type Memory } from "../../facts/memory";
import { cellAt } from "../../grid/grid";
import { HostProblem } from "../../hosts/port";
import type { DraftCell, SheetDraft } from "../../report/sheet";
import { sheetMarker } from "../../report/sheetMarker";
import type { Bench } from "./bench";
import { expectSame } from "./expectSame";
import { userCells, userSheet } from "./userSheet";

export interface Scenario {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<void>;
}

const memory: Memory = { ...emptyMemory, rubric: "hunan/department-2019", year: 2019 };

const scoreCells: readonly DraftCell[] = [
  { row: 1, column: 0, style: "title", text: "绩效评分" },
  { row: 3, column: 0, style: "label", text: "预算执行率" },
  { row: 3, column: 1, style: "percent", formula: `${userSheet}!C2/${userSheet}!B2`, number: "0.9735" },
  { row: 3, column: 2, style: "input", prompt: { title: "人工评分", text: "0 到 10 分" }, allow: { kind: "decimal", from: "0", to: "10" } },
  { row: 4, column: 0, style: "text", text: "=1+1" },
  { row: 4, column: 1, style: "points", number: "12345678.12345" },
  { row: 5, column: 0, style: "text", text: "2024/1/5" },
  { row: 6, column: 0, style: "link", text: "见原表", link: { sheet: userSheet, row: 1, column: 2 } },
];

const layout = { merges: [{ top: 1, left: 0, bottom: 1, right: 2 }], columnWidths: [24, 12, 12], hiddenColumns: [4], rowHeights: { 1: 30 }, freeze: { rows: 3, columns: 1 } } as const;

function drafted(role: SheetDraft["role"], name: string, cells: readonly DraftCell[], more: Partial<SheetDraft> = {}): SheetDraft {
  const marked: DraftCell = { row: 0, column: 0, style: "key", text: sheetMarker(role) };
  const plain = { merges: [], columnWidths: [], hiddenColumns: [], rowHeights: {}, freeze: null, print: { landscape: false, repeatRows: null, fitToWidth: true } };
  return { role, name, ...plain, ...more, cells: [marked, ...cells] };
}

const scores = drafted("scores", "绩效评分", scoreCells, layout);

/** What must hold in every host, on a workbook that a person has open. The workbook is put back after each. */
export const scenarios: readonly Scenario[] = [
  {
    name: "读取：数值、公式、文字、数字格式、合并单元格、隐藏的行列",
    run: async ({ sheet }) => {
      const grid = await sheet(userSheet);
      for (const { row, column, expected } of userCells) expectSame(`${row + 1} 行 ${column + 1} 列`, cellAt(grid, row, column), expected);
      expectSame("合并", grid.merges, [{ top: 6, left: 0, bottom: 6, right: 2 }]);
      expectSame("隐藏行", [...grid.hiddenRows], [3]);
      expectSame("隐藏列", [...grid.hiddenColumns], [3]);
    },
  },
  {
    name: "读取：隐藏和深度隐藏的工作表，读到而不改变",
    run: async ({ act, port }) => {
      await act(({ worksheets }) => {
        worksheets.add("隐藏表").visibility = "Hidden";
        const deep = worksheets.add("深度隐藏");
        deep.getRange("A1").values = [[7]];
        deep.visibility = "VeryHidden";
      });
      const before = (await port.read()).grids.filter(({ sheet }) => sheet.includes("隐藏"));
      expectSame("可见性", before.map(({ visibility }) => visibility), ["hidden", "veryHidden"]);
      await port.write({ sheets: [scores], memory });
      expectSame("写入后", (await port.read()).grids.filter(({ sheet }) => sheet.includes("隐藏")), before);
    },
  },
  {
    name: "写入：内容、公式、格式、合并和记忆都能读回",
    run: async ({ port, sheet }) => {
      await port.write({ sheets: [scores], memory });
      const grid = await sheet("绩效评分");
      for (const { row, column, text, number, formula } of scoreCells) {
        const cell = cellAt(grid, row, column);
        if (formula === undefined) expectSame(`${row + 1} 行 ${column + 1} 列`, cell?.value ?? null, number === undefined ? (text ?? null) : Number(number));
        else expectSame("公式", [cell?.formula, cell?.value], [formula, 0.9735]);
      }
      expectSame("合并", grid.merges, layout.merges);
      expectSame("记忆", (await port.read()).memory, { ...memory, sheets: [{ role: "scores", name: "绩效评分" }] });
    },
  },
  {
    name: "写入：用户的工作表两次写入后分毫不变",
    run: async ({ port }) => {
      const before = (await port.read()).grids;
      await port.write({ sheets: [scores, drafted("findings", "核对结果", [])], memory });
      await port.write({ sheets: [scores], memory: (await port.read()).memory });
      expectSame("用户的工作表", (await port.read()).grids.slice(0, before.length), before);
    },
  },
  {
    name: "再次写入：原地更新，旧内容不残留",
    run: async ({ port, sheet }) => {
      await port.write({ sheets: [scores], memory });
      await port.write({ sheets: [drafted("scores", "绩效评分", [{ row: 1, column: 0, style: "text", text: "短" }])], memory: (await port.read()).memory });
      const grid = await sheet("绩效评分");
      expectSame("行", grid.rows.map(({ row }) => row), [0, 1]);
      expectSame("合并", grid.merges, []);
    },
  },
  {
    name: "人工填写：填入的分数再次读取时还在",
    run: async ({ act, port, sheet }) => {
      await port.write({ sheets: [scores], memory });
      await act(({ worksheets }) => {
        worksheets.getItem("绩效评分").getRange("C4").values = [[7.5]];
      });
      expectSame("人工分", cellAt(await sheet("绩效评分"), 3, 2)?.value, 7.5);
    },
  },
  {
    name: "重名：用户自己的“绩效评分”不动，我们的另取名字",
    run: async ({ act, port, sheet }) => {
      await act(({ worksheets }) => {
        worksheets.add("绩效评分").getRange("A1").values = [["本单位自己的评分"]];
      });
      await port.write({ sheets: [scores], memory });
      expectSame("用户的表", cellAt(await sheet("绩效评分"), 0, 0)?.value, "本单位自己的评分");
      expectSame("我们的表", (await port.read()).memory.sheets, [{ role: "scores", name: "绩效评分 (2)" }]);
    },
  },
  {
    name: "改名：我们的表改名后仍在原处更新",
    run: async ({ act, port }) => {
      await port.write({ sheets: [scores], memory });
      await act(({ worksheets }) => {
        worksheets.getItem("绩效评分").name = "评分 2019";
      });
      await port.write({ sheets: [scores], memory: (await port.read()).memory });
      expectSame("我们的表", (await port.read()).memory.sheets, [{ role: "scores", name: "评分 2019" }]);
    },
  },
  {
    name: "保护：受保护的用户表可读，不改变；我们的表受保护时说明原因",
    run: async ({ act, port }) => {
      await port.write({ sheets: [scores], memory });
      await act(({ worksheets }) => {
        worksheets.getItem(userSheet).protection.protect();
        worksheets.getItem("绩效评分").protection.protect();
      });
      const before = await port.read();
      const problem = await port.write({ sheets: [scores], memory }).catch((reason: unknown) => reason);
      expectSame("拒绝的原因", problem instanceof HostProblem ? problem.code : String(problem), "protected");
      expectSame("工作簿", await port.read(), before);
    },
  },
];
