import type { CellText } from "./facts";
import type { SheetView } from "./sheetView";
import { kindWord, matchesWord, wording } from "./wording";

/** What a form names beside a label (项目名称 | 某项目) or after it in the same cell (项目名称：某项目). The first of each counts. */
export function readNames(
  view: SheetView,
  names: Readonly<Record<string, readonly string[]>>,
  rows: readonly number[],
): ReadonlyMap<string, CellText> {
  const labels = Object.entries(names).map(([name, words]) => ({ name, words: words.map(kindWord) }));
  const labelled = (text: string): string | undefined => {
    const { core } = wording(text);
    return labels.find(({ words }) => words.some((word) => matchesWord(core, word)))?.name;
  };
  const found = new Map<string, CellText>();
  for (const row of rows) {
    for (const cell of view.row(row)) {
      if (typeof cell.value !== "string") continue;
      const [label = "", ...rest] = cell.value.split(/[:：]/);
      const name = labelled(label);
      if (name === undefined || found.has(name)) continue;
      const inline = rest.join("：").trim();
      const named = inline === "" ? beside(view, row, cell.column) : { text: inline, at: view.ref(row, cell.column) };
      // Where nothing is filled in, the next cell is the next label: 主管部门 | | 实施单位 | .
      if (named && labelled(named.text) === undefined) found.set(name, named);
    }
  }
  return found;
}

/** The next filled cell to the right, past the label's own merge. */
function beside(view: SheetView, row: number, column: number): CellText | null {
  const after = view.mergeAt(row, column)?.right ?? column;
  const next = view.row(row).find((cell) => cell.column > after && cell.value !== null);
  const text = next ? view.text(row, next.column).trim() : "";
  return next && text !== "" ? { text, at: view.ref(row, next.column) } : null;
}
