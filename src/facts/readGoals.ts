import type { CellText, TextEntry } from "./facts";
import type { PlacedCell, SheetView } from "./sheetView";
import { kindWord, matchesWord, wording } from "./wording";

/**
 * 年度总体目标 of a form: 预期目标 and 实际完成情况 stand beside each other as heads, the text of each below its head, or behind a
 * colon in it. Only a row that has the first topic's head counts: 实际完成情况 heads a column of indicators too.
 */
export function readGoals(view: SheetView, words: Readonly<Record<string, readonly string[]>>, rows: readonly number[]): readonly TextEntry[] {
  const topics = Object.entries(words).map(([topic, heads]) => ({ topic, words: heads.map(kindWord) }));
  const topicOf = (text: string): string | undefined => {
    const { core } = wording(text.split(/[:：]/)[0] ?? "");
    return topics.find((one) => one.words.some((word) => matchesWord(core, word)))?.topic;
  };
  for (const row of rows) {
    const heads = view.row(row).flatMap((cell) => {
      const topic = typeof cell.value === "string" ? topicOf(cell.value) : undefined;
      return topic === undefined ? [] : [{ topic, heading: String(cell.value), column: cell.column }];
    });
    if (heads[0]?.topic !== topics[0]?.topic) continue;
    return heads.flatMap(({ topic, heading, column }) => {
      const said = behindColon(view, row, column) ?? below(view, row, column);
      return said && topicOf(said.text) === undefined ? [{ topic, heading, paragraphs: [said] }] : [];
    });
  }
  return [];
}

function behindColon(view: SheetView, row: number, column: number): CellText | null {
  const text = view.text(row, column).replace(/^[^:：]*[:：]?/u, "").trim();
  return text === "" ? null : { text, at: view.ref(row, column) };
}

function below(view: SheetView, row: number, column: number): CellText | null {
  const under: PlacedCell | undefined = view.at((view.mergeAt(row, column)?.bottom ?? row) + 1, column);
  const text = under && typeof under.cell.value === "string" ? view.text(under.row, under.column).trim() : "";
  return under && under.column === column && text !== "" ? { text, at: view.ref(under.row, under.column) } : null;
}
