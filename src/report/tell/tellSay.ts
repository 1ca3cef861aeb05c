import { runsOf } from "../sentences/told";
import { writePattern } from "../sentences/writePattern";
import type { OutlineItem } from "../outline";
import type { Telling } from "../telling";
import type { ToldItem } from "./told";
import { blocksOnly, paragraph } from "./told";

/** Sentences of the library; a sentence that lacks a number becomes its placeholder, the others stand. */
export function tellSay(item: Extract<OutlineItem, { readonly item: "say" }>, telling: Telling): ToldItem {
  const sentences = item.patterns.map((id) => runsOf(writePattern(id, telling))).filter((runs) => runs.length > 0);
  if (sentences.length === 0) return blocksOnly([]);
  return blocksOnly(item.apart ? sentences.map(paragraph) : [paragraph(sentences.flat())]);
}
