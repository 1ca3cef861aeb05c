import { strFromU8, unzipSync } from "fflate";
import { textArea } from "../pageSetup";
import { fileKind } from "../../xlsx/fileKind";
import type { DocxText } from "../docxText";
import { readDocx } from "../readDocx";
import { refuseForeignReport } from "../refuseForeignReport";

/** Where the marks of a template stand. */
export interface TemplateText {
  /** `paragraph 3`, `table 2 row 1 column 4`; null in a header or footer. */
  readonly placeOf: (mark: string) => string | null;
  /** Whether each paragraph that has the mark holds nothing else, so that blocks may take its place. */
  readonly standsAlone: (mark: string) => boolean;
  /** Between the margins of the last section, in twips. */
  readonly width: number;
}

/** @throws HostProblem for a file that is no Word document */
export function readTemplate(bytes: Uint8Array): TemplateText {
  const kind = fileKind(bytes);
  if (kind !== "zip") refuseForeignReport(bytes, kind);
  const lines = linesOf(readDocx(bytes));
  const having = (mark: string): readonly Line[] => lines.filter(({ text }) => marksIn(text).includes(mark));
  return {
    placeOf: (mark) => having(mark)[0]?.at ?? null,
    standsAlone: (mark) => having(mark).every(({ text }) => /^\{\{[^{}]*\}\}$/.test(text.trim())),
    width: lineWidth(strFromU8(unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"] ?? new Uint8Array())),
  };
}

interface Line {
  readonly text: string;
  readonly at: string;
}

function linesOf({ paragraphs, tables }: DocxText): readonly Line[] {
  const cells = tables.flatMap(({ rows }) => rows.flat());
  return [...paragraphs, ...cells].flatMap(({ text, at }) => text.split("\n").map((line) => ({ text: line, at })));
}

function marksIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, mark = ""]) => mark.trim());
}

/** A document that does not say its paper or margins has ours. */
function lineWidth(xml: string): number {
  const last = (element: string, attribute: string): number => Number([...xml.matchAll(new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`, "g"))].at(-1)?.[1]);
  const width = last("pgSz", "w") - last("pgMar", "left") - last("pgMar", "right");
  return Number.isFinite(width) && width > 0 ? width : textArea(false).width;
}
