import type { Block, Report } from "../../report/block";
import { grid, letterings, places, sizes } from "./gbt9704";
import { textArea } from "./pageSetup";
import type { TextArea } from "./pageSetup";
import { tableLine } from "./documentStyles";
import { PageCounter } from "./pageCounter";
import { partsOf } from "./parts";
import { singleLine } from "./plainText";
import { chartLines } from "./renderChart";
import { filledLines, lineText, oneLine } from "./runLines";
import { tableLayouts } from "./tableLayout";
import { lineCount, textWidth } from "./textWidth";

/** What a table of contents lists: a heading of the first two levels, or an attachment. */
export interface ListedHeading {
  /** Position of its block in the report. */
  readonly position: number;
  readonly level: 1 | 2;
  readonly title: string;
  readonly page: number;
}

export interface EstimatedPages {
  readonly pages: number;
  readonly listed: readonly ListedHeading[];
}

/**
 * How many pages the report takes, and where its headings stand, counted in lines of the grid. The fixed pitch and the
 * equal widths of Chinese make the count good to a line or two a page; Word itself counts again when the clerk updates the table.
 */
export function estimatePages({ blocks }: Report): EstimatedPages {
  const listed: ListedHeading[] = [];
  let page = 0;
  for (const part of partsOf(blocks)) {
    const area = textArea(part.landscape);
    const sheet = new PageCounter(page + 1, area.height);
    part.blocks.forEach((block, index) => {
      if (block.kind === "attachment" && index > 0) sheet.turn();
      sheet.need(keptTogether(part.blocks, index, area));
      const heading = listedHeading(block);
      if (heading) listed.push({ ...heading, position: part.first + index, page: sheet.page });
      place(block, sheet, area);
    });
    page = sheet.page;
  }
  return { pages: page, listed };
}

function listedHeading(block: Block): Pick<ListedHeading, "level" | "title"> | null {
  if (block.kind === "attachment") return titled(1, singleLine(block.name));
  return block.kind === "heading" && (block.level === 1 || block.level === 2) ? titled(block.level, lineText(oneLine(block.runs)).trim()) : null;
}

function titled(level: 1 | 2, title: string): Pick<ListedHeading, "level" | "title"> | null {
  return title === "" ? null : { level, title };
}

/** Room that a heading needs with the headings below it and the first two lines of what they head; nothing for other blocks. */
function keptTogether(blocks: readonly Block[], index: number, area: TextArea): number {
  if (blocks[index]?.kind !== "heading") return 0;
  let room = 2 * grid.linePitch;
  // Four levels; more headings in a row would be a list, and need not be held together.
  for (const block of blocks.slice(index, index + 4)) {
    if (block.kind !== "heading") break;
    room += lines(lineText(oneLine(block.runs)), area) * grid.linePitch;
  }
  return room;
}

function place(block: Block, sheet: PageCounter, area: TextArea): void {
  const pitch = grid.linePitch;
  switch (block.kind) {
    case "title":
      sheet.whole(Math.ceil((textWidth(lineText(oneLine(block.runs))) * letterings.title.size * 10) / area.width) * places.titleLine + pitch);
      break;
    case "heading":
      sheet.flow(lines(lineText(oneLine(block.runs)), area), pitch);
      break;
    case "paragraph":
      for (const line of filledLines(block.runs)) {
        if (block.note) sheet.whole(lineCount(lineText(line), area.width / (sizes.五号 * 10)) * tableLine(sizes.五号).line);
        else sheet.flow(lines(lineText(line), area), pitch);
      }
      break;
    case "table":
      placeTable(block, sheet, area);
      break;
    case "chart":
      sheet.whole(chartLines * pitch);
      break;
    case "attachment":
      sheet.whole(3 * pitch + places.titleLine);
      break;
    case "signature":
      sheet.whole(3 * pitch);
  }
}

function placeTable(block: Extract<Block, { readonly kind: "table" }>, sheet: PageCounter, area: TextArea): void {
  if (block.newPage) sheet.turn();
  for (const { heights } of tableLayouts(block, area.width)) {
    const from = block.headerFrom ?? 0;
    const header = heights.slice(from, from + block.headerRows).reduce((sum, height) => sum + height, 0);
    sheet.need((from === 0 ? header + (heights[block.headerRows] ?? 0) : (heights[0] ?? 0)) + (block.caption ? grid.linePitch : 0) + (block.unitLine ? grid.linePitch : 0));
    if (block.caption) sheet.whole(grid.linePitch);
    if (block.unitLine) sheet.whole(grid.linePitch);
    heights.forEach((height, row) => {
      if (sheet.whole(height) && row >= from) sheet.whole(header);
    });
  }
}

function lines(text: string, area: TextArea): number {
  return Math.max(1, Math.ceil(((textWidth(text) + places.bodyIndent) * grid.characterPitch) / area.width));
}
