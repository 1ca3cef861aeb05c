import { AlignmentType, Paragraph, TableOfContents } from "docx";
import type { FileChild, PageNumberEstimator } from "docx";
import { letterings } from "./gbt9704";
import { plainPiece, renderPieces } from "./renderPieces";

/** From this many pages on a report has a table of contents. */
export const pagesWithoutContents = 10;

/** 目录: headings of the first two levels and the attachments, with links, as a field that Word can update. */
export function renderContents(): readonly FileChild[] {
  return [
    new Paragraph({ style: "ContentsTitle", alignment: AlignmentType.CENTER, children: renderPieces([plainPiece("目　录")], letterings.contentsTitle) }),
    new TableOfContents("目录", { headingStyleRange: "1-2", hyperlink: true, useAppliedParagraphOutlineLevel: true, beginDirty: false }),
  ];
}

/**
 * Writes page numbers into the field, so that the table is complete when the file is opened: an empty field, or one marked for
 * update, makes Word ask the clerk about "fields that may refer to other files".
 */
export function writtenPages(entries: readonly number[]): PageNumberEstimator {
  return (body) => {
    const names = bookmarkNames(body).filter((name) => name.startsWith("_Toc"));
    return { bookmarks: new Map(names.flatMap((name, index) => (entries[index] === undefined ? [] : [[name, String(entries[index])]]))) };
  };
}

/** The bookmarks of a part's paragraphs in order, in the tree that the library writes as XML. */
function bookmarkNames(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(bookmarkNames);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, child]: [string, unknown]) => (name === "w:bookmarkStart" ? [nameOf(child)] : bookmarkNames(child)));
}

function nameOf(bookmark: unknown): string {
  const text = JSON.stringify(bookmark);
  return /"w:name":"([^"]*)"/.exec(text)?.[1] ?? "";
}
