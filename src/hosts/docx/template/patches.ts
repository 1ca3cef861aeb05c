import { HighlightColor, PatchType, TextRun } from "docx";
import type { FileChild, IPatch } from "docx";
import type { Block, Run } from "../../../report/block";
import { renderBlock } from "../renderBlock";
import type { ChartConstructor } from "../renderChart";
import { lineText, runLines } from "../runLines";

/** Words in place of a mark, in the mark's own look; a 【待补充】 is highlighted. */
export function linePatch(runs: readonly Run[]): IPatch {
  const lines = runLines(runs).filter((line) => lineText(line) !== "");
  const children = lines.flatMap((line, number) =>
    line.map(({ text, bold, marked }, index) => new TextRun({ text, ...(bold ? { bold } : {}), ...(marked ? { highlight: HighlightColor.YELLOW } : {}), ...(number > 0 && index === 0 ? { break: 1 } : {}) })),
  );
  return { type: PatchType.PARAGRAPH, children: children.length > 0 ? children : [new TextRun("")] };
}

/** Paragraphs, tables and charts in place of the paragraph in which the mark stands alone; `width` of the line, in twips. */
export function blocksPatch(blocks: readonly Block[], width: number, Chart: ChartConstructor | null): IPatch {
  const children = blocks.flatMap((block, index): readonly FileChild[] =>
    renderBlock(block, { width, firstInPart: true, lastInPart: index === blocks.length - 1, keepNext: false, sealed: false, bookmark: undefined, Chart }),
  );
  return { type: PatchType.DOCUMENT, children: [...children] };
}

/** The mark as it was typed, for a person to see. */
export function leftPatch(mark: string): IPatch {
  return { type: PatchType.PARAGRAPH, children: [new TextRun({ text: `{{${mark}}}`, highlight: HighlightColor.YELLOW })] };
}
