import { assemble } from "../assemble";
import type { Block } from "../block";
import { tellSections } from "../fromEvaluation";
import type { Outline } from "../outline";
import type { Telling } from "../telling";
import type { ToldSection } from "../tell/told";
import type { Mark } from "./mark";
import { blocksMark } from "./mark";

/** Every section of the outline by its heading, without the heading itself: the template brings its own. */
export function sectionMarks(outline: Outline, telling: Telling): readonly Mark[] {
  const sections = tellSections(outline, telling);
  return [blocksMark("section", "全文", () => assemble(sections, outline.numbering)), ...sections.flatMap((section) => marksOfSection(section, 1, outline))];
}

/** What is said of one criterion has no heading of its own: {{评分说明:…}} stands for it. */
function marksOfSection(section: ToldSection, level: number, outline: Outline): readonly Mark[] {
  const heading = headingOf(section);
  if (section.runIn || heading === "") return [];
  return [blocksMark("section", `段落:${heading}`, () => within(section, level, outline)), ...section.sections.flatMap((below) => marksOfSection(below, level + 1, outline))];
}

function within({ blocks, sections }: ToldSection, level: number, { numbering }: Outline): readonly Block[] {
  return [...blocks, ...assemble(sections, numbering, level + 1)];
}

/** Without the year, so that a template serves for more than one. */
function headingOf({ heading }: ToldSection): string {
  return heading.map(({ kind, text }) => (kind === "figure" ? "" : text)).join("");
}
