import { formatCellRef } from "../../grid/address";
import type { DraftCell, SheetDraft } from "../sheet";
import type { FigureChange } from "./changedFigures";

/** 核对结果 with the figures that changed since the last run listed beneath; as it was where none did. */
export function withChanges(sheet: SheetDraft, changes: readonly FigureChange[]): SheetDraft {
  if (changes.length === 0) return sheet;
  const head = Math.max(...sheet.cells.map(({ row }) => row)) + 2;
  return {
    ...sheet,
    cells: [...sheet.cells, { row: head, column: 1, style: "header", text: `与上次评价相比有变动的数据（${changes.length}处）` }, ...changes.flatMap((change, index) => changeCells(change, head + 1 + index, index + 1))],
    merges: [...sheet.merges, { top: head, left: 1, bottom: head, right: sheet.columnWidths.length - 1 }],
  };
}

function changeCells({ label, before, now, at }: FigureChange, row: number, number: number): readonly DraftCell[] {
  const [first, second] = at;
  return [
    { row, column: 1, style: "label", number: String(number) },
    { row, column: 2, style: "warning", text: before === null ? "新增" : now === null ? "不再有" : "变动" },
    { row, column: 3, style: "label", text: label },
    { row, column: 4, style: "text", text: `上次：${before ?? "没有"}；本次：${now ?? "没有"}` },
    ...[first, second].map((cell, place): DraftCell => (cell ? { row, column: 5 + place, style: "link", text: formatCellRef(cell), link: cell } : { row, column: 5 + place, style: "muted" })),
    { row, column: 7, style: "muted" },
    { row, column: 8, style: "muted" },
  ];
}
