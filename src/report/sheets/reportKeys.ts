import type { Block, Run } from "../block";
import { contentMark } from "./contentMark";
import { textOf } from "./reportRow";

/** A line of the report that a person may rewrite in its sheet: title, headings, paragraphs, the two lines of the signature. */
export interface ReportLine {
  readonly block: number;
  readonly part: "runs" | "organisation" | "date";
  readonly runs: readonly Run[];
  /** The same for the same sentence of the same section, whatever its figures are; each stands once. */
  readonly key: string;
  /** Of the words as we write them now. */
  readonly mark: string;
}

export function reportLines(blocks: readonly Block[]): readonly ReportLine[] {
  const path: string[] = [];
  const times = new Map<string, number>();
  return blocks.flatMap((block, index): readonly ReportLine[] => {
    if (block.kind === "attachment") path.splice(0, path.length, block.name);
    if (block.kind === "heading") path.splice(block.level - 1, path.length, shapeOf(block.runs.slice(1)));
    return linesOf(block).map(([part, runs]) => {
      const stem = contentMark([block.kind, part, ...path, shapeOf(block.kind === "heading" ? runs.slice(1) : runs)].join("\n"));
      const time = (times.get(stem) ?? 0) + 1;
      times.set(stem, time);
      return { block: index, part, runs, key: `${stem}.${time}`, mark: contentMark(textOf(runs)) };
    });
  });
}

function linesOf(block: Block): readonly (readonly [ReportLine["part"], readonly Run[]])[] {
  if (block.kind === "signature") return [["organisation", block.organisation], ["date", block.date]];
  return block.kind === "title" || block.kind === "heading" || block.kind === "paragraph" ? [["runs", block.runs]] : [];
}

/** The words without the figures, which change from run to run. */
function shapeOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "figure" ? "#" : run.text)).join("");
}
