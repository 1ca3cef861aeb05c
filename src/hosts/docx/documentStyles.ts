import { AlignmentType, LineRuleType } from "docx";
import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from "docx";
import { grid, letterings, places, sizes, tableLettering } from "./gbt9704";
import type { Lettering } from "./gbt9704";

type ParagraphForm = NonNullable<IBaseParagraphStyleOptions["paragraph"]>;

/** The library's own headings are blue: every style we use states its colour (5.2.4: black). */
const black = "000000";

const fixedLine = { line: grid.linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** 7.3.3 two characters in. Word and WPS go by the hundredths of a character, others by the twips. */
export const bodyIndent = { firstLine: Math.round(places.bodyIndent * grid.characterPitch), firstLineChars: places.bodyIndent * 100 };

/** 28 characters a line come from the letters' own spacing; what is not 三号 keeps its natural one. */
function run({ font, size, bold = false }: Lettering): NonNullable<IBaseParagraphStyleOptions["run"]> {
  return { font, size, sizeComplexScript: size, bold, italics: false, color: black, characterSpacing: size === sizes.三号 ? grid.tightening : 0 };
}

/** A real heading: outline level for the navigation pane, never alone at the foot of a page. */
function heading(lettering: Lettering, outlineLevel: number): IBaseParagraphStyleOptions {
  return {
    basedOn: "Normal",
    next: "BodyText",
    run: run(lettering),
    paragraph: { outlineLevel, keepNext: true, keepLines: true, indent: bodyIndent, spacing: fixedLine },
  };
}

function style(id: string, name: string, lettering: Lettering, paragraph: ParagraphForm): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, run: run(lettering), paragraph };
}

const centredTitle: ParagraphForm = {
  alignment: AlignmentType.CENTER,
  keepNext: true,
  keepLines: true,
  spacing: { line: places.titleLine, lineRule: LineRuleType.EXACT, before: 0, after: grid.linePitch },
};

/** Text above and inside tables: single spacing of 宋体 (1.3 of the size), fixed so that the page's line grid does not stretch the rows. */
export function tableLine(size: number): { readonly line: number; readonly lineRule: typeof LineRuleType.EXACT; readonly before: 0; readonly after: 0 } {
  return { line: Math.round(size * 10 * 1.3), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** The style of table text of a size. */
export function tableStyle(size: number): string {
  return `TableText${size}`;
}

/** Levels of the table of contents step in by one character. */
function contentsLevel(level: number): IParagraphStyleOptions {
  const left = Math.round((level - 1) * grid.characterPitch);
  return style(`TOC${level}`, `toc ${level}`, letterings.contents, { indent: { left }, spacing: fixedLine });
}

/** Every paragraph style of the document, by GB/T 9704 (gbt9704.ts names the clauses). */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { ...run(letterings.body), language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: fixedLine },
    },
    title: { basedOn: "Normal", next: "BodyText", run: run(letterings.title), paragraph: centredTitle },
    heading1: heading(letterings.heading1, 0),
    heading2: heading(letterings.heading2, 1),
    heading3: heading(letterings.heading3, 2),
    heading4: heading(letterings.heading4, 3),
    // Not ours, but a clerk who uses them shall not get the library's blue.
    heading5: heading(letterings.body, 4),
    heading6: heading(letterings.body, 5),
  },
  paragraphStyles: [
    style("BodyText", "Body Text", letterings.body, { alignment: AlignmentType.BOTH, indent: bodyIndent, spacing: fixedLine }),
    style("FlushText", "Flush Text", letterings.body, { alignment: AlignmentType.BOTH, spacing: fixedLine }),
    style("Signature", "Signature", letterings.body, { alignment: AlignmentType.RIGHT, keepLines: true, spacing: fixedLine }),
    style("AttachmentMark", "Attachment Mark", letterings.attachmentMark, { keepNext: true, spacing: fixedLine }),
    style("AttachmentTitle", "Attachment Title", letterings.attachmentTitle, { ...centredTitle, outlineLevel: 0 }),
    style("Caption", "caption", letterings.caption, { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...tableLine(sizes.小四), before: 120, after: 60 } }),
    style("UnitLine", "Unit Line", letterings.unitLine, { alignment: AlignmentType.RIGHT, keepNext: true, spacing: { ...tableLine(sizes.五号), after: 40 } }),
    style("TableNote", "Table Note", letterings.note, { alignment: AlignmentType.BOTH, keepLines: true, spacing: { ...tableLine(sizes.五号), after: 40 } }),
    ...Object.values(sizes).map((size) => style(tableStyle(size), `Table Text ${size / 2}`, tableLettering(size, false), { spacing: tableLine(size) })),
    style("Chart", "Chart", letterings.body, { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } }),
    // The field's first paragraph, which is empty, is the line below it.
    style("ContentsTitle", "Contents Title", letterings.contentsTitle, { ...centredTitle, spacing: { ...centredTitle.spacing, after: 0 } }),
    style("Header", "header", letterings.header, { spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
    style("Footer", "footer", letterings.pageNumber, { spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
    ...[1, 2, 3].map(contentsLevel),
  ],
};
