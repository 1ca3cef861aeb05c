import { runsOf } from "../sentences/told";
import { writePattern } from "../sentences/writePattern";
import type { OutlineItem } from "../outline";
import type { Told } from "../sentences/told";
import type { Telling } from "../telling";
import type { ToldItem } from "./told";
import { blocksOnly, paragraph } from "./told";

/** Sentences of the library; a sentence that lacks a number becomes its placeholder, the others stand. Neighbours that lack theirs ask in one. */
export function tellSay(item: Extract<OutlineItem, { readonly item: "say" }>, telling: Telling): ToldItem {
  const told = item.patterns.map((id) => writePattern(id, telling)).filter(({ runs, needs }) => runs.length + needs.length > 0);
  const sentences = (item.apart ? told : askedTogether(told)).map(runsOf);
  if (sentences.length === 0) return blocksOnly([]);
  return blocksOnly(item.apart ? sentences.map(paragraph) : [paragraph(sentences.flat())]);
}

function askedTogether(sentences: readonly Told[]): readonly Told[] {
  return sentences.reduce<readonly Told[]>((before, sentence) => {
    const last = before.at(-1);
    const both = last !== undefined && last.needs.length > 0 && sentence.needs.length > 0;
    return both ? [...before.slice(0, -1), { runs: [], needs: [...last.needs, ...sentence.needs] }] : [...before, sentence];
  }, []);
}
