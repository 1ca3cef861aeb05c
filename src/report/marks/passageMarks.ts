import { listOf, object, recordOf } from "../checkData";
import type { Outline, OutlineItem } from "../outline";
import { readItem } from "../readOutline";
import { tellItems } from "../fromEvaluation";
import { assemble } from "../assemble";
import { placeholder } from "../sentences/placeholder";
import type { Telling } from "../telling";
import type { Block } from "../block";
import type { Mark } from "./mark";
import { blocksMark } from "./mark";
import data from "./passages.json";

type Passage = Readonly<Record<Outline["subject"], readonly OutlineItem[]>>;

export function readPassages(value: unknown, faults: string[]): Readonly<Record<string, Passage>> {
  return recordOf(object({ department: listOf(readItem), project: listOf(readItem) }))(value, "passages", faults);
}

export const passages: Readonly<Record<string, Passage>> = readPassages(data, []);

/**
 * Passages that every outline knows by the same short name, so that a county's template need not be written for one of our
 * outlines: {{段落:收入支出}}. A passage that has nothing to tell asks for what it would tell.
 */
export function passageMarks(outline: Outline, telling: Telling): readonly Mark[] {
  return Object.entries(passages).flatMap(([name, passage]) => {
    const items = passage[outline.subject];
    return items.length === 0 ? [] : [blocksMark("section", `段落:${name}`, () => told(name, items, outline, telling))];
  });
}

function told(name: string, items: readonly OutlineItem[], outline: Outline, telling: Telling): readonly Block[] {
  const { blocks, sections } = tellItems(items, outline, telling);
  const written = [...blocks, ...assemble(sections, outline.numbering, 2)];
  return written.length > 0 ? written : [{ kind: "paragraph", runs: [placeholder(name)] }];
}
