import type { Block } from "../block";
import { reportFrom } from "../fromEvaluation";
import type { Outline } from "../outline";
import { nothingKept } from "../sheets/keptReport";
import type { KeptReport } from "../sheets/keptReport";
import type { Telling } from "../telling";
import { withKept } from "../withKept";
import type { Mark } from "./mark";
import { blocksMark } from "./mark";

/**
 * Every section of the outline by its heading, without the heading itself: the template brings its own. With what a person wrote
 * into the report's sheet. What is said of one criterion has no heading of its own: {{评分说明:…}} stands for it.
 */
export function sectionMarks(outline: Outline, telling: Telling, kept: KeptReport = nothingKept): readonly Mark[] {
  const { blocks } = reportFrom(telling.evaluation, outline, telling.style, telling.typed);
  const written = (from: number, to: number): readonly Block[] => writtenBetween(outline, telling, kept, from, to);
  const end = endOfText(blocks);
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  const sections = blocks.slice(0, end).flatMap((block, index): readonly Mark[] => {
    if (block.kind !== "heading" || headingOf(block) === "") return [];
    return [blocksMark("section", `段落:${headingOf(block)}`, () => written(index + 1, endOfSection(blocks, index, block.level, end)))];
  });
  return [blocksMark("section", "全文", () => written(first < 0 ? end : first, end)), ...sections];
}

/** The blocks of a stretch of the report as a person left them; rows that were added stand with the block above them. */
function writtenBetween(outline: Outline, telling: Telling, kept: KeptReport, from: number, to: number): readonly Block[] {
  const { report, origins } = withKept(reportFrom(telling.evaluation, outline, telling.style, telling.typed), kept);
  let above = -1;
  return report.blocks.filter((_, index) => {
    above = origins[index] ?? above;
    return above >= from && above < to;
  });
}

function endOfText(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ kind }) => kind === "signature" || kind === "attachment");
  return end < 0 ? blocks.length : end;
}

function endOfSection(blocks: readonly Block[], from: number, level: number, end: number): number {
  const next = blocks.slice(from + 1, end).findIndex((block) => block.kind === "heading" && block.level <= level);
  return next < 0 ? end : from + 1 + next;
}

/** Without its number, and without the year, so that a template serves for more than one. */
function headingOf({ runs }: Extract<Block, { readonly kind: "heading" }>): string {
  return runs.slice(1).map(({ kind, text }) => (kind === "figure" ? "" : text)).join("");
}
