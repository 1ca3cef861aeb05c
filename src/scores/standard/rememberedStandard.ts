import type { Num } from "../../rubrics/rule";
import { readStandard } from "./readStandard";
import type { Understanding } from "./understanding";

/** By full mark, then by text. */
const remembered = new Map<string, Map<string, Understanding>>();
/** A workbook has some dozens of different standards; the bound only keeps a strange one from filling the memory. */
const most = 1000;

/** `readStandard`, read once for each text and full mark: a column of 10,000 cells holds the same few sentences. */
export function rememberedStandard(text: string, full?: Num): Understanding {
  const byText = remembered.get(full ?? "") ?? new Map<string, Understanding>();
  const known = byText.get(text);
  if (known) return known;
  if (byText.size >= most || remembered.size >= most) remembered.clear();
  const understanding = readStandard(text, full);
  byText.set(text, understanding);
  remembered.set(full ?? "", byText);
  return understanding;
}
