import { Document, Packer } from "docx";
import type { FileChild, ISectionOptions } from "docx";
import type { Report } from "../../report/block";
import { pagesWithoutContents, renderContents, writtenPages } from "./contents";
import { documentStyles } from "./documentStyles";
import { draftHeaders } from "./draftHeader";
import { estimatePages } from "./estimatePages";
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
  /** ISO 8601 instant for the document's properties; without it they bear no date. */
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
  const Chart = report.blocks.some(({ kind }) => kind === "chart") ? (await import("docx/charts")).ChartRun : null;
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
    sections: sectionsOf(report, options, withContents, Chart),
    ...(withContents ? { pageNumbers: writtenPages(estimate.entries) } : {}),
  });
  return settlePackage(await Packer.pack(file, "uint8array"), options.date ?? null);
}

/** The theme is only asked by charts. */
const chartFaces = { latin: facesByRole.songti.name, eastAsia: facesByRole.songti.name };

function sectionsOf(report: Report, options: DocxOptions, withContents: boolean, Chart: ChartConstructor | null): readonly ISectionOptions[] {
  const headers = draftHeaders(options.draft);
  const parts = partsOf(report.blocks);
  const body = (parts.length > 0 ? parts : [{ landscape: false, blocks: [] }]).map((part, index) => ({
    headers,
    footers: pageNumbers(part.landscape),
    properties: pageSetup(part.landscape, withContents && index === 0 ? 1 : null),
    children: renderPart(part, report, options.sealed ?? false, Chart),
  }));
  const before = { headers, footers: noPageNumbers(), properties: pageSetup(false, null), children: renderContents() };
  return withContents ? [before, ...body] : body;
}

/** A part's blocks; 附件说明 stands where the text ends: before the signature, or before the first attachment. */
function renderPart({ landscape, blocks }: Part, report: Report, sealed: boolean, Chart: ChartConstructor | null): readonly FileChild[] {
  const { width } = textArea(landscape);
  const end = report.blocks.findIndex(({ kind }) => kind === "signature" || kind === "attachment");
  const last = report.blocks[end - 1];
  return blocks.flatMap((block, index) => [
    ...renderBlock(block, { width, firstInPart: index === 0, next: blocks[index + 1], sealed, Chart }),
    ...(block === last ? renderAttachmentList(listedAttachments(report)) : []),
  ]);
}
