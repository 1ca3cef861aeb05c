import { formTable } from "../forms/formTable";
import { forms } from "../forms/forms";
import type { Outline, OutlineSection } from "../outline";
import { scoreTable } from "../scoreTable";
import type { Telling } from "../telling";
import type { Mark } from "./mark";
import { blocksMark } from "./mark";

/** The tables: the scores with their reasons, and the official forms that the outline has among its attachments and sections. */
export function tableMarks(outline: Outline, telling: Telling): readonly Mark[] {
  const named = formsOf(outline).flatMap((id) => forms.get(id) ?? []);
  return [
    blocksMark("table", "表:指标评分表", () => [scoreTable(telling)], named.length === 0 ? ["表:自评表"] : []),
    ...named.map((form, index) => blocksMark("table", `表:${form.title}`, () => [formTable(form, telling)], index === 0 ? ["表:自评表"] : [])),
  ];
}

function formsOf(outline: Outline): readonly string[] {
  const items = [...outline.opening, ...outline.sections.flatMap(itemsOf), ...outline.attachments.flatMap((attachment) => attachment.items)];
  return [...new Set(items.flatMap((item) => (item.item === "form" ? [item.form] : [])))];
}

function itemsOf({ items, sections }: OutlineSection): OutlineSection["items"] {
  return [...items, ...sections.flatMap(itemsOf)];
}
