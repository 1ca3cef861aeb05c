import { formatCellRef } from "../../grid/address";
import type { DraftCell, SheetDraft } from "../sheet";
import type { KeptText } from "../sheets/keptReport";

/** What to do with words that were typed where the next run writes over them. */
export const whereToWrite = "报告里的表由数据生成，请改在评分表、自评表或原始数据里";

/** 核对结果 with what was typed into the tables of 绩效报告 listed beneath; as it was where nothing was. */
export function withUnkept(sheet: SheetDraft, unkept: readonly KeptText[]): SheetDraft {
  if (unkept.length === 0) return sheet;
  const head = Math.max(...sheet.cells.map(({ row }) => row)) + 2;
  return {
    ...sheet,
    cells: [...sheet.cells, { row: head, column: 1, style: "header", text: `绩效报告的表格里没有保留的改写（${unkept.length}处）：${whereToWrite}` }, ...unkept.flatMap((one, index) => cellsOf(one, head + 1 + index, index + 1))],
    merges: [...sheet.merges, { top: head, left: 1, bottom: head, right: sheet.columnWidths.length - 1 }],
  };
}

function cellsOf({ text, at }: KeptText, row: number, number: number): readonly DraftCell[] {
  return [
    { row, column: 1, style: "label", number: String(number) },
    { row, column: 2, style: "warning", text: "未保留" },
    { row, column: 3, style: "label", text: `原在${formatCellRef(at)}` },
    { row, column: 4, style: "text", text },
  ];
}
