import type { Outline, OutlineItem, OutlineSection } from "../outline";
import { forms } from "../forms/forms";
import { parsePattern } from "../sentences/parsePattern";
import { textRun } from "../sentences/told";
import type { Telling } from "../telling";
import { groupsOf } from "../terms/scoreValue";
import { paragraphsOf } from "./tellText";
import type { ToldItem } from "./told";

/** What the clerk wrote under headings that the outline has no place for: nothing that was written is lost. */
export function tellRemainingTexts(outline: Outline, telling: Telling): ToldItem {
  const taken = new Set(takenTopics(outline, groupsOf(telling)));
  const entries = telling.evaluation.facts.texts.filter((entry) => !taken.has(entry.topic) && !taken.has(entry.heading));
  return {
    blocks: entries.filter(({ topic }) => topic === "other").flatMap((entry) => paragraphsOf([entry])),
    sections: entries
      .filter(({ topic }) => topic !== "other")
      .map((entry) => ({ heading: [textRun(entry.heading)], runIn: false, blocks: paragraphsOf([entry]), sections: [] }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

/** The topics that some item of the outline takes, for a rubric of these first levels. */
export function takenTopics(outline: Outline, groups: readonly string[]): readonly string[] {
  const items = [...outline.opening, ...outline.sections.flatMap(itemsOf), ...outline.attachments.flatMap((attachment) => attachment.items)];
  return items.flatMap((item) => topicsOf(item, groups));
}

function itemsOf(section: OutlineSection): readonly OutlineItem[] {
  return [...section.items, ...section.sections.flatMap(itemsOf)];
}

function topicsOf(item: OutlineItem, groups: readonly string[]): readonly string[] {
  if (item.item === "text") return [item.topic];
  if (item.item === "scores") return groups.flatMap((group) => item.texts?.[group] ?? []);
  if (item.item === "problems" || item.item === "measures") return [item.item];
  return item.item === "form" ? topicsOfForm(item.form) : [];
}

/** A form names the headings whose words it holds: {text:厉行节约保障措施}. */
function topicsOfForm(id: string): readonly string[] {
  const cells = forms.get(id)?.rows.flat() ?? [];
  return cells.flatMap(({ text }) => parsePattern(text)).flatMap((node) => (node.kind === "words" ? [node.topic] : []));
}
