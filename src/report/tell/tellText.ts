import type { Block, Run } from "../block";
import type { TextEntry } from "../../facts/facts";
import { placeholder } from "../sentences/placeholder";
import { textRun } from "../sentences/told";
import type { Telling } from "../telling";
import type { Paragraph } from "./told";
import { paragraph } from "./told";

/** The clerk's paragraphs on a topic, word for word; where there are none, a placeholder for what is asked. */
export function tellText(topic: string, ask: string | undefined, telling: Telling, lead = ""): readonly Block[] {
  const [first, ...rest] = paragraphsOf(telling.evaluation.facts.texts.filter((entry) => entry.topic === topic));
  if (first) return [lead === "" ? first : paragraph([textRun(lead), ...first.runs]), ...rest];
  return ask === undefined ? [] : [paragraph([placeholder(`${ask}，写在“文字材料”中`, { by: "text", topic })])];
}

/** Every paragraph as the user typed it, only trimmed; empty ones are left out. */
export function paragraphsOf(entries: readonly TextEntry[]): readonly Paragraph[] {
  return entries.flatMap((entry) => entry.paragraphs.filter(({ text }) => text.trim() !== "").map(({ text, at }) => paragraph([userRun(text, at)])));
}

export function userRun(text: string, at: Extract<Run, { readonly kind: "user" }>["at"]): Run {
  return { kind: "user", text: text.trim(), at };
}
