import type { Num } from "../../rubrics/rule";
import { readStandard } from "./readStandard";
import type { Understanding } from "./understanding";

const remembered = new Map<string, Understanding>();
/** A workbook has some dozens of different standards; the bound only keeps a strange one from filling the memory. */
const most = 1000;

/** `readStandard`, read once for each text and full mark: a column of 10,000 cells holds the same few sentences. */
export function rememberedStandard(text: string, full?: Num): Understanding {
  const key = `${full ?? ""}\n${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= most) remembered.clear();
  const understanding = readStandard(text, full);
  remembered.set(key, understanding);
  return understanding;
}
