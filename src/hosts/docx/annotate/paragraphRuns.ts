import type { XmlHandler, XmlTag } from "../../xlsx/xml";
import { readXml } from "../../xlsx/xml";
import { DocxTextReader, skipped } from "../docxText";

/** A run of a document part: offsets of its tags in the part's text, and its properties as they are written. */
export interface RunPlace {
  readonly start: number;
  end: number;
  properties: string;
}

/** Text of one w:t: raw offsets, decoded text. */
export interface TextPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly run: RunPlace;
}

export interface ParagraphRuns {
  readonly pieces: TextPlace[];
  /** The paragraph whose text box this one stands in; Word takes no comments inside one. */
  readonly outer: ParagraphRuns | null;
  readonly runs: RunPlace[];
}

/** The runs of every place of a document that has text, by the place that the reader of documents gives it. */
export function paragraphRuns(part: string, source: string): { readonly byPlace: ReadonlyMap<string, readonly ParagraphRuns[]>; readonly prefix: string } {
  const all: ParagraphRuns[] = [];
  const byPlace = new Map<string, readonly ParagraphRuns[]>();
  const reader = new DocxTextReader((at, orders) => {
    byPlace.set(at, orders.flatMap((order) => all[order] ?? []));
  });
  const gatherer = new RunGatherer(source, all);
  readXml(part, source, both(reader.handler, gatherer.handler));
  return { byPlace, prefix: gatherer.prefix };
}

function both(first: XmlHandler, second: XmlHandler): XmlHandler {
  return {
    start: (namespace, local, tag) => {
      second.start?.(namespace, local, tag);
      first.start?.(namespace, local, tag);
    },
    end: (namespace, local, tag) => {
      second.end?.(namespace, local, tag);
      first.end?.(namespace, local, tag);
    },
    text: (piece) => {
      first.text?.(piece);
      second.text?.(piece);
    },
  };
}

class RunGatherer {
  /** Of the elements of WordprocessingML, with its colon. */
  prefix = "";
  private readonly paragraphs: ParagraphRuns[] = [];
  private readonly runs: RunPlace[] = [];
  private properties = -1;
  private hidden = 0;
  private inText = 0;

  constructor(private readonly source: string, private readonly all: ParagraphRuns[]) {}

  readonly handler: XmlHandler = {
    start: (_, local, tag) => {
      if (tag.depth === 1) this.prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
      if (skipped.has(local)) this.hidden += 1;
      else if (this.hidden === 0) this.open(local, tag);
    },
    end: (_, local, tag) => {
      if (skipped.has(local)) this.hidden -= 1;
      else if (this.hidden === 0) this.close(local, tag);
    },
    text: (piece) => {
      const run = this.runs[this.runs.length - 1];
      if (this.inText > 0 && this.hidden === 0 && run) this.paragraphs[this.paragraphs.length - 1]?.pieces.push({ text: piece.text(), start: piece.start, end: piece.end, run });
    },
  };

  private open(local: string, tag: XmlTag): void {
    if (local === "p") {
      const paragraph = { pieces: [], outer: this.paragraphs[this.paragraphs.length - 1] ?? null, runs: [] };
      this.paragraphs.push(paragraph);
      this.all.push(paragraph);
    } else if (local === "r") {
      const run = { start: tag.start, end: tag.end, properties: "" };
      this.runs.push(run);
      this.paragraphs[this.paragraphs.length - 1]?.runs.push(run);
    } else if (local === "rPr") this.properties = tag.start;
    else if (local === "t") this.inText += 1;
  }

  private close(local: string, tag: XmlTag): void {
    if (local === "p") this.paragraphs.pop();
    else if (local === "t") this.inText -= 1;
    else if (local === "r") {
      const run = this.runs.pop();
      if (run) run.end = tag.end;
    } else if (local === "rPr" && this.runs.length > 0) {
      const run = this.runs[this.runs.length - 1];
      if (run && this.properties > run.start) run.properties = this.source.slice(this.properties, tag.end);
    }
  }
}
