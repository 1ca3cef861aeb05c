import type { Outline, OutlineItem, OutlineSection } from "../outline";
import type { Form } from "../forms/form";
import { forms, selfEvaluationForm } from "../forms/forms";
import { parsePattern } from "../sentences/parsePattern";
import { textRun } from "../sentences/told";
import type { Telling } from "../telling";
import { groupsOf } from "../terms/scoreValue";
import { paragraphsOf } from "./tellText";
import type { ToldItem } from "./told";

/** What the clerk wrote under headings that the outline has no place for: nothing that was written is lost. */
export function tellRemainingTexts(outline: Outline, telling: Telling): ToldItem {
  const taken = new Set([...takenTopics(outline, groupsOf(telling)), ...headingsOf(selfEvaluationForm(telling.evaluation.rubric))]);
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
  const form = item.item === "form" ? forms.get(item.form) : undefined;
  return form ? topicsOfForm(form) : [];
}

/** What only the self-evaluation form asks for (主管部门); topics of the report stand in its text, whatever the form repeats. */
function headingsOf(form: Form): readonly string[] {
  return topicsOfForm(form).filter((topic) => /\p{Script=Han}/u.test(topic));
}

/** A form names the headings whose words it holds: {text:厉行节约保障措施}. */
function topicsOfForm({ parts }: Form): readonly string[] {
  const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap(({ text }) => parsePattern(text)).flatMap((node) => (node.kind === "words" ? [node.topic] : []));
}
