import type { FileChild } from "docx";
import type { Block } from "../../report/block";
import { renderAttachment } from "./renderAttachment";
import { renderChart } from "./renderChart";
import type { ChartConstructor } from "./renderChart";
import { renderHeading } from "./renderHeading";
import { renderParagraph } from "./renderParagraph";
import { renderSignature } from "./renderSignature";
import { renderTable } from "./renderTable";
import { renderTitle } from "./renderTitle";

/** What a block needs to know of its surroundings. */
export interface Surroundings {
  /** Width of the line, in twips. */
  readonly width: number;
  readonly firstInPart: boolean;
  readonly lastInPart: boolean;
  /** Whether it stays on one page with what follows. */
  readonly keepNext: boolean;
  readonly sealed: boolean;
  /** What the table of contents calls the block, if it lists it. */
  readonly bookmark: string | undefined;
  /** Null where the report has no chart, and the charts' code was not loaded. */
  readonly Chart: ChartConstructor | null;
}

/** One block as Word paragraphs and tables. Knows nothing of sections: the same pieces may fill a county's own template. */
export function renderBlock(block: Block, { width, firstInPart, lastInPart, keepNext, sealed, bookmark, Chart }: Surroundings): readonly FileChild[] {
  switch (block.kind) {
    case "title":
      return [renderTitle(block.runs)];
    case "heading":
      return [renderHeading(block, bookmark)];
    case "paragraph":
      return renderParagraph(block, keepNext);
    case "table":
      return renderTable(block, width, lastInPart);
    case "chart":
      return Chart ? [renderChart(block, Chart)] : [];
    case "attachment":
      return renderAttachment(block, !firstInPart, width, bookmark);
    case "signature":
      return renderSignature(block, sealed);
  }
}
