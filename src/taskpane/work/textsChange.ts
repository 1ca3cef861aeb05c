import { ownGrid } from "../../evaluate";
import type { WorkbookChange, WorkbookReading } from "../../hosts/port";
import type { Outline } from "../../report/outline";
import { keptTexts } from "../../report/sheets/keptTexts";
import { textsSheet } from "../../report/sheets/textsSheet";

/** Our 文字材料 with what the clerk has just written on one topic; everything that stood there stays. */
export function textsChange({ grids, memory }: WorkbookReading, outline: Outline, topic: string, text: string): WorkbookChange {
  const old = ownGrid(grids, memory, "texts");
  const kept = old ? keptTexts(old) : new Map();
  const row = kept.get(topic);
  const written = new Map([...kept, [topic, { at: {}, beyond: [], ...row, typed: { ...row?.typed, content: { text } } }]]);
  return { sheets: [textsSheet(outline, written)], memory };
}
