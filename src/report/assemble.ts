import type { Block, Run } from "./block";
import { numberOf } from "./numbering";
import type { ToldSection } from "./tell/told";

/**
 * Sections as one row of blocks, numbered by level and position. A heading below the fourth level looks like the fourth. What is
 * said in a single paragraph of its own is no list, and has no number.
 */
export function assemble(sections: readonly ToldSection[], numbering: readonly string[], level = 1): readonly Block[] {
  return sections.flatMap((section, index) => {
    const depth = Math.min(level, 4) as 1 | 2 | 3 | 4;
    const number: readonly Run[] = section.runIn && sections.length === 1 ? [] : [{ kind: "text", text: numberOf(numbering, level, index + 1) }];
    const lead: readonly Run[] = [...number, ...section.heading];
    const below = assemble(section.sections, numbering, level + 1);
    if (!section.runIn) return [{ kind: "heading", level: depth, runs: lead }, ...section.blocks, ...below];
    return [...withLead(lead, section.blocks), ...below];
  });
}

/** A run-in number and heading stand before the words of the first paragraph. */
function withLead(lead: readonly Run[], [first, ...rest]: readonly Block[]): readonly Block[] {
  if (first?.kind === "paragraph") return [{ ...first, runs: [...lead, ...first.runs] }, ...rest];
  return [{ kind: "paragraph", runs: lead, indent: true }, ...(first ? [first, ...rest] : [])];
}
