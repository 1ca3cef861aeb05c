import { Document, Packer } from "docx";
import type { FileChild, ISectionOptions } from "docx";
import type { Block, Report } from "../../report/block";
import { contentsBookmarks, pagesWithoutContents, renderContents } from "./contents";
import { documentStyles } from "./documentStyles";
import { draftHeaders } from "./draftHeader";
import { estimatePages } from "./estimatePages";
import type { ListedHeading } from "./estimatePages";
import { facesByRole } from "./faces";
import { noPageNumbers, pageNumbers } from "./pageNumber";
import { pageSetup, textArea } from "./pageSetup";
import { partsOf } from "./parts";
import type { Part } from "./parts";
import { singleLine } from "./plainText";
import { listedAttachments, renderAttachmentList } from "./renderAttachmentList";
import { renderBlock } from "./renderBlock";
import type { ChartConstructor } from "./renderChart";
import { settlePackage } from "./settlePackage";

export interface DocxOptions {
  /** Puts 草稿 at the head of every page. */
  readonly draft: boolean;
  /** Date or instant (ISO 8601) for the document's properties; without it they bear none. One that is no date throws a RangeError. */
  readonly date?: string;
  /** Whether the unit stamps its seal over the signature, which then stands further in (7.3.5.1). */
  readonly sealed?: boolean;
  /** A table of contents: where there are more than ten pages (auto), or always, or never. */
  readonly contents?: "auto" | "always" | "never";
}

/**
 * A report as a Word file by GB/T 9704-2012. The same report and options give the same bytes. Never fails over what a text holds:
 * characters that no XML file may carry are left out, a chart without figures becomes its words.
 */
export async function reportToDocx(report: Report, options: DocxOptions): Promise<Uint8Array> {
  const Chart = report.blocks.some(({ kind }) => kind === "chart") ? (await import("./chartRun")).ChartRun : null;
  const { contents = "auto" } = options;
  const estimate = estimatePages(report);
  const withContents = contents === "always" || (contents === "auto" && estimate.pages > pagesWithoutContents);
  const organisation = singleLine(report.organisation);
  const file = new Document({
    title: singleLine(report.title),
    creator: organisation,
    lastModifiedBy: organisation,
    styles: documentStyles,
    theme: { fonts: { headings: chartFaces, body: chartFaces } },
    evenAndOddHeaderAndFooters: true,
    sections: sectionsOf(report, options, withContents ? estimate.listed : null, Chart),
  });
  return settlePackage(await Packer.pack(file, "uint8array"), options.date === undefined ? null : new Date(options.date).toISOString());
}

/** The theme is only asked by charts. */
const chartFaces = { latin: facesByRole.songti.name, eastAsia: facesByRole.songti.name };

/** `listed` is what the table of contents lists, or null where the report has none. */
function sectionsOf(report: Report, options: DocxOptions, listed: readonly ListedHeading[] | null, Chart: ChartConstructor | null): readonly ISectionOptions[] {
  const headers = draftHeaders(options.draft);
  const parts = partsOf(report.blocks);
  const bookmarks = contentsBookmarks(listed ?? []);
  const body = (parts.length > 0 ? parts : [emptyPart]).map((part, index) => ({
    headers,
    footers: pageNumbers(part.landscape),
    properties: pageSetup(part.landscape, listed && index === 0 ? 1 : null),
    children: renderPart(part, report, { sealed: options.sealed ?? false, bookmarks, Chart }),
  }));
  if (!listed) return body;
  return [{ headers, footers: noPageNumbers(), properties: pageSetup(false, null), children: renderContents(listed) }, ...body];
}

const emptyPart: Part = { landscape: false, first: 0, blocks: [] };

interface Rendering {
  readonly sealed: boolean;
  readonly bookmarks: ReadonlyMap<number, string>;
  readonly Chart: ChartConstructor | null;
}

/** A part's blocks; 附件说明 stands where the text ends: before the signature, or before the first attachment. */
function renderPart({ landscape, first, blocks }: Part, report: Report, { sealed, bookmarks, Chart }: Rendering): readonly FileChild[] {
  const { width } = textArea(landscape);
  const end = report.blocks.findIndex(({ kind }) => kind === "signature" || kind === "attachment");
  return blocks.flatMap((block, index) => [
    ...renderBlock(block, {
      width,
      firstInPart: index === 0,
      lastInPart: index === blocks.length - 1,
      keepNext: leadsToSignature(blocks, index),
      sealed,
      bookmark: bookmarks.get(first + index),
      Chart,
    }),
    ...(first + index === end - 1 ? renderAttachmentList(listedAttachments(report), leadsToSignature(blocks, index)) : []),
  ]);
}

/** The signature never stands on a page without text (7.3.5.5): the last paragraphs, with a list of attachments among them, go with it. */
function leadsToSignature(blocks: readonly Block[], index: number): boolean {
  const ahead = blocks.slice(index + 1, index + 5);
  const signature = ahead.findIndex(({ kind }) => kind === "signature");
  return signature >= 0 && ahead.slice(0, signature).every(({ kind }) => kind === "paragraph");
}
