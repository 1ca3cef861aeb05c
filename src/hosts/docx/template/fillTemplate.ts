import { patchDetector, patchDocument } from "docx";
import type { IPatch } from "docx";
import type { FoundMark } from "../../../report/marks/findMark";
import type { MarkContent } from "../../../report/marks/mark";
import { countPlaceholders } from "../../../report/countPlaceholders";
import type { ChartConstructor } from "../renderChart";
import { readTemplate } from "./readTemplate";
import { settleTemplate } from "./settleTemplate";
import { blocksPatch, leftPatch, linePatch } from "./patches";

/** A mark that stands in the filled document as it was typed, highlighted, and why. */
export interface LeftMark {
  readonly mark: string;
  /** `paragraph 3`, `table 2 row 1 column 4`; null in a header or footer. */
  readonly at: string | null;
  readonly why: "unknown" | "notAlone";
  /** Names that the clerk may have meant. */
  readonly near: readonly string[];
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly filled: number;
  readonly left: readonly LeftMark[];
  /** How many 【待补充】 were filled in. */
  readonly placeholders: number;
}

/**
 * A county's own Word file with its marks filled; everything else in it stays as it is. Words take the look of the mark they
 * replace; passages, tables and charts stand in the template's own heading styles where it has them.
 *
 * A mark that nobody knows, and a passage that does not stand in a paragraph of its own, is left and highlighted.
 *
 * @throws HostProblem for a file that is no Word document, with the next step
 */
export async function fillTemplate(bytes: Uint8Array, find: (typed: string) => FoundMark): Promise<FilledTemplate> {
  const { placeOf, standsAlone, width } = readTemplate(bytes);
  const left: LeftMark[] = [];
  const contents = new Map<string, MarkContent>();
  for (const mark of await patchDetector({ data: bytes, trimPlaceholders: true })) {
    const found = find(mark);
    const content = found.kind === "found" ? found.mark.content() : null;
    if (content && (content.kind === "line" || standsAlone(mark))) contents.set(mark, content);
    else left.push({ mark, at: placeOf(mark), why: content ? "notAlone" : "unknown", near: found.kind === "unknown" ? found.near : [] });
  }
  const Chart = await chartOf([...contents.values()]);
  const patches: Record<string, IPatch> = Object.fromEntries(left.map(({ mark }) => [mark, leftPatch(mark)]));
  for (const [mark, content] of contents) patches[mark] = content.kind === "line" ? linePatch(content.runs) : blocksPatch(content.blocks, width, Chart);
  const filled = Object.keys(patches).length === 0 ? bytes : await patchDocument({ outputType: "uint8array", data: bytes, patches, trimPlaceholders: true });
  return { bytes: await settleTemplate(filled, bytes), filled: contents.size, left, placeholders: placeholdersIn([...contents.values()]) };
}

async function chartOf(contents: readonly MarkContent[]): Promise<ChartConstructor | null> {
  const charted = contents.some((content) => content.kind === "blocks" && content.blocks.some(({ kind }) => kind === "chart"));
  return charted ? (await import("../chartRun")).ChartRun : null;
}

function placeholdersIn(contents: readonly MarkContent[]): number {
  return contents.reduce((sum, content) => sum + (content.kind === "line" ? content.runs.filter(({ kind }) => kind === "placeholder").length : countPlaceholders(content.blocks)), 0);
}
