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

/** The bookmarks of the body's own paragraphs in order (not those of cells), in the tree that the library writes as XML. */
function bookmarkNames(body: unknown): readonly string[] {
  return childrenOf(body, "w:body")
    .flatMap((block) => childrenOf(block, "w:p"))
    .flatMap((child) => (isElement(child, "w:bookmarkStart") ? [/"w:name":"([^"]*)"/.exec(JSON.stringify(child))?.[1] ?? ""] : []));
}

function childrenOf(element: unknown, name: string): readonly unknown[] {
  const children: unknown = isElement(element, name) ? element[name] : [];
  return Array.isArray(children) ? children : [];
}

function isElement(node: unknown, name: string): node is Readonly<Record<string, unknown>> {
  return typeof node === "object" && node !== null && name in node;
}
