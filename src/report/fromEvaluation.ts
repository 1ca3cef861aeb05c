import type { Evaluation } from "../findings/evaluation";
import { assemble } from "./assemble";
import type { Block, Report, Run } from "./block";
import { countPlaceholders } from "./countPlaceholders";
import type { Outline, OutlineAttachment, OutlineItem, OutlineSection } from "./outline";
import { holds } from "./sentences/condition";
import { placeholder } from "./sentences/placeholder";
import { runsOf } from "./sentences/told";
import { writeText } from "./sentences/writePattern";
import type { ReportStyle } from "./style";
import type { Telling } from "./telling";
import { tellingOf } from "./telling";
import { tellItem } from "./tell/tellItem";
import type { ToldItem, ToldSection } from "./tell/told";

/**
 * The report of one evaluation by one outline: pure, total, the same for the same input.
 *
 * Every computed number is a `figure` run with its source, in the style's units and decimals, half-up; what is missing
 * is a placeholder that says what is needed and where. The clerk's own texts stand word for word.
 *
 * @param typed  what a person typed into our form sheets
 */
export function reportFrom(evaluation: Evaluation, outline: Outline, style: ReportStyle, typed?: Telling["typed"]): Report {
  const telling = tellingOf(evaluation, style, typed);
  const title = runsOf(writeText(outline.title, telling));
  const sections = tellSections(outline, telling);
  const attached = outline.attachments.flatMap((attachment) => tellAttachment(attachment, outline, telling));
  const blocks: readonly Block[] = [
    { kind: "title", runs: title },
    ...tellOpening(outline, telling),
    ...assemble(sections, outline.numbering),
    signature(telling),
    ...attachmentBlocks(attached),
  ];
  return {
    outline: outline.id,
    title: title.map((run) => run.text).join(""),
    organisation: evaluation.facts.organisation?.text.trim() ?? "",
    blocks,
    placeholders: countPlaceholders(blocks),
  };
}

/** The style that an outline asks for, without a date. */
export function styleOf(outline: Outline, chosen: Partial<ReportStyle> = {}): ReportStyle {
  return { ...outline.style, signedOn: null, ...chosen };
}

function tellOpening(outline: Outline, telling: Telling): readonly Block[] {
  const told = tellItems(outline.opening, outline, telling);
  return [...told.blocks, ...assemble(told.sections, outline.numbering)];
}

/** The sections that have something to say, still without their numbers. */
export function tellSections(outline: Outline, telling: Telling): readonly ToldSection[] {
  return outline.sections.flatMap((section) => tellSection(section, outline, telling));
}

/** A section that has nothing to say, not even a placeholder, is left out and gets no number. */
function tellSection(section: OutlineSection, outline: Outline, telling: Telling): readonly ToldSection[] {
  if (section.when && !holds(section.when, telling)) return [];
  const own = tellItems(section.items, outline, telling);
  const sections = [...own.sections, ...section.sections.flatMap((below) => tellSection(below, outline, telling))];
  if (own.blocks.length === 0 && sections.length === 0) return [];
  return [{ heading: runsOf(writeText(section.heading, telling)), runIn: false, blocks: own.blocks, sections }];
}

export function tellItems(items: readonly OutlineItem[], outline: Outline, telling: Telling): ToldItem {
  const told = items.map((item) => tellItem(item, outline, telling));
  return { blocks: told.flatMap(({ blocks }) => blocks), sections: told.flatMap(({ sections }) => sections) };
}

function signature(telling: Telling): Block {
  const organisation = runsOf(writeText("{organisation}", telling));
  const { signedOn } = telling.style;
  const date: readonly Run[] = [signedOn === null ? placeholder("成文日期", { by: "date" }) : { kind: "user", text: signedOn.trim(), at: null }];
  return { kind: "signature", organisation, date };
}

interface ToldAttachment {
  readonly attachment: OutlineAttachment;
  readonly blocks: readonly Block[];
}

function tellAttachment(attachment: OutlineAttachment, outline: Outline, telling: Telling): readonly ToldAttachment[] {
  if (attachment.when && !holds(attachment.when, telling)) return [];
  const told = tellItems(attachment.items, outline, telling);
  const blocks = [...told.blocks, ...assemble(told.sections, outline.numbering)];
  return blocks.length > 0 ? [{ attachment, blocks }] : [];
}

function attachmentBlocks(told: readonly ToldAttachment[]): readonly Block[] {
  return told.flatMap(({ attachment: { name, landscape }, blocks }, index): readonly Block[] => [
    { kind: "attachment", number: told.length > 1 ? index + 1 : null, name, landscape },
    ...blocks,
  ]);
}
