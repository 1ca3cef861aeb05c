import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import type { Block, Report, Run } from "../../../src/report/block";
import { reportToDocx } from "../../../src/hosts/docx/reportToDocx";
import type { DocxOptions } from "../../../src/hosts/docx/reportToDocx";

/** A Word file opened again: its parts as text, and what a second reader sees in it. */
export interface OpenedDocx {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
  /** word/document.xml */
  readonly body: string;
  readonly styles: string;
  /** Paragraphs in order, also those of cells. */
  readonly paragraphs: readonly string[];
  readonly html: () => Promise<string>;
}

export async function openDocx(bytes: Uint8Array): Promise<OpenedDocx> {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const buffer = Buffer.from(bytes);
  const { value: text } = await mammoth.extractRawText({ buffer });
  const html = async (): Promise<string> => (await mammoth.convertToHtml({ buffer })).value;
  return { bytes, parts, body: parts["word/document.xml"] ?? "", styles: parts["word/styles.xml"] ?? "", paragraphs: text.split("\n\n").slice(0, -1), html };
}

export async function opened(blocks: readonly Block[], options: Partial<DocxOptions> = {}): Promise<OpenedDocx> {
  return openDocx(await reportToDocx(reportOf(blocks), { draft: false, ...options }));
}

export function reportOf(blocks: readonly Block[], head: Partial<Report> = {}): Report {
  return { outline: "test", title: "绩效自评报告", organisation: "某单位", blocks, placeholders: 0, ...head };
}

export function text(words: string): Run {
  return { kind: "text", text: words };
}

export function user(words: string): Run {
  return { kind: "user", text: words, at: null };
}

export function figure(words: string): Run {
  return { kind: "figure", text: words, source };
}

export const source = { of: "rates/execution", from: [], cites: [] } as const;

/** The XML of the one style with this id. */
export function styleXml({ styles }: OpenedDocx, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`).exec(styles)?.[0] ?? "";
}

/** The XML of the paragraphs that hold these words. */
export function paragraphXml({ body }: OpenedDocx, words: string): string {
  return (body.match(/<w:p>.*?<\/w:p>|<w:p\/>/g) ?? []).filter((xml) => xml.replace(/<[^>]*>/g, "").includes(words)).join("");
}
