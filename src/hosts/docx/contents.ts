import { Bookmark, InternalHyperlink, Paragraph, SimpleField, Tab, TableOfContents, TabStopType, LeaderType, TextRun } from "docx";
import type { FileChild, ParagraphChild } from "docx";
import type { ListedHeading } from "./estimatePages";
import { letterings, typeArea } from "./gbt9704";
import { plainPiece, renderPieces } from "./renderPieces";

/** A report of more pages than this has a table of contents. */
export const pagesWithoutContents = 10;

/** The bookmarks that the table of contents leads to, by the position of their blocks. Named as Word names its own. */
export function contentsBookmarks(listed: readonly ListedHeading[]): ReadonlyMap<number, string> {
  return new Map(listed.map(({ position }, index) => [position, `_Toc${index + 1}`]));
}

/** A heading's runs, under its bookmark where it has one. */
export function bookmarked(runs: readonly ParagraphChild[], bookmark: string | undefined): readonly ParagraphChild[] {
  return bookmark === undefined ? runs : [new Bookmark({ id: bookmark, children: runs })];
}

/**
 * 目录: headings of the first two levels and the attachments, with links, as a field that Word can update. It is written complete:
 * an empty field, or one marked for update, makes Word ask the clerk about fields that may refer to other files.
 */
export function renderContents(listed: readonly ListedHeading[]): readonly FileChild[] {
  const bookmarks = contentsBookmarks(listed);
  return [
    new Paragraph({ style: "ContentsTitle", children: renderPieces([plainPiece("目　录")], letterings.contentsTitle) }),
    new TableOfContents("目录", {
      headingStyleRange: "1-2",
      hyperlink: true,
      useAppliedParagraphOutlineLevel: true,
      beginDirty: false,
      contentChildren: listed.map((heading) => entry(heading, bookmarks.get(heading.position) ?? "")),
    }),
  ];
}

function entry({ level, title, page }: ListedHeading, bookmark: string): Paragraph {
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: typeArea.width, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          ...renderPieces([plainPiece(title)], letterings.contents),
          new TextRun({ font: letterings.contents.font, children: [new Tab()] }),
          new SimpleField(`PAGEREF ${bookmark} \\h`, String(page)),
        ],
      }),
    ],
  });
}
