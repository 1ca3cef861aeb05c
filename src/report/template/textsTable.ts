import { tableKinds } from "../../facts/tables/catalog.generated";
import type { Outline, OutlineItem, OutlineSection } from "../outline";
import type { TemplateTable } from "./templateTable";
import { head, prose } from "./templateTable";

/** 文字材料: a heading for each topic that the outline tells in the clerk's own words, in its order, with what it asks for. */
export function textsTable(outline: Outline): TemplateTable {
  return {
    title: "文字材料",
    widths: [24, 90],
    rows: [
      head("栏目", "内容"),
      ...askedTopics(outline).map(({ heading, ask }) => prose(heading, { input: "words" as const, prompt: ask === "" ? `${heading}；没有可以不写` : ask })),
    ],
  };
}

/** The topics that an outline tells in the clerk's own words, in its order, each with its heading and what it asks for. */
export function askedTopics(outline: Outline): readonly { readonly topic: string; readonly heading: string; readonly ask: string }[] {
  const asked = new Map<string, string>();
  for (const item of itemsOf(outline)) {
    if (item.item === "text" && !asked.get(item.topic)) asked.set(item.topic, item.ask ?? "");
    if (item.item === "scores") for (const topic of Object.values(item.texts ?? {}).flat()) if (!asked.has(topic)) asked.set(topic, "");
    if (item.item === "problems" || item.item === "measures") if (!asked.has(item.item)) asked.set(item.item, "");
  }
  return [...asked].flatMap(([topic, ask]) => {
    const heading = headingOf(topic);
    return heading === null ? [] : [{ topic, heading, ask }];
  });
}

function itemsOf({ opening, sections }: Outline): readonly OutlineItem[] {
  const below = (section: OutlineSection): readonly OutlineItem[] => [...section.items, ...section.sections.flatMap(below)];
  return [...opening, ...sections.flatMap(below)];
}

/** The heading by which the recogniser knows a topic; null for one that it would not find again. */
export function headingOf(topic: string): string | null {
  for (const { blocks } of tableKinds) {
    for (const block of blocks) if (block.shape === "pairs" && block.reads === "texts") return block.topics[topic]?.[0] ?? null;
  }
  return null;
}
