import type { Block, Report } from "../../report/block";
import { grid, letterings, places } from "./gbt9704";
import { textArea } from "./pageSetup";
import type { TextArea } from "./pageSetup";
import { partsOf } from "./parts";
import { chartLines } from "./renderChart";
import { filledLines, lineText, oneLine } from "./runLines";
import { tableLayouts } from "./tableLayout";
import { textWidth } from "./textWidth";

export interface EstimatedPages {
  readonly pages: number;
  /** The page of each entry of the table of contents, in order: headings of the first two levels, and attachments. */
  readonly entries: readonly number[];
}

/**
 * How many pages the report takes, and where its headings stand, counted in lines of the grid. The fixed pitch and the
 * equal widths of Chinese make the count good to a line or two a page; Word itself counts again when the clerk updates the table.
 */
export function estimatePages({ blocks }: Report): EstimatedPages {
  const entries: number[] = [];
  let page = 0;
  for (const part of partsOf(blocks)) {
    const area = textArea(part.landscape);
    const sheet = new Sheets(page + 1, area.height);
    part.blocks.forEach((block, index) => {
      if (block.kind === "attachment" && index > 0) sheet.turn();
      place(block, sheet, area, entries);
    });
    page = sheet.page;
  }
  return { pages: page, entries };
}

/** Whether the table of contents lists the block. */
function listed(block: Block): boolean {
  if (block.kind === "heading") return block.level <= 2 && lineText(oneLine(block.runs)).trim() !== "";
  return block.kind === "attachment" && block.name.trim() !== "";
}

function place(block: Block, sheet: Sheets, area: TextArea, entries: number[]): void {
  const pitch = grid.linePitch;
  if (block.kind === "heading") sheet.need((lines(lineText(oneLine(block.runs)), area) + 2) * pitch); // kept with what follows
  if (listed(block)) entries.push(sheet.page);
  switch (block.kind) {
    case "title":
      sheet.whole(Math.ceil((textWidth(lineText(oneLine(block.runs))) * letterings.title.size * 10) / area.width) * places.titleLine + pitch);
      break;
    case "heading":
      sheet.flow(lines(lineText(oneLine(block.runs)), area), pitch);
      break;
    case "paragraph":
      for (const line of filledLines(block.runs)) sheet.flow(lines(lineText(line), area), pitch);
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

function placeTable(block: Extract<Block, { readonly kind: "table" }>, sheet: Sheets, area: TextArea): void {
  for (const { heights } of tableLayouts(block, area.width)) {
    const header = heights.slice(0, block.headerRows).reduce((sum, height) => sum + height, 0);
    sheet.need(header + (heights[block.headerRows] ?? 0) + (block.caption ? grid.linePitch : 0) + (block.unitLine ? grid.linePitch : 0));
    if (block.caption) sheet.whole(grid.linePitch);
    if (block.unitLine) sheet.whole(grid.linePitch);
    heights.forEach((height) => {
      if (sheet.whole(height)) sheet.whole(header);
    });
  }
}

function lines(text: string, area: TextArea): number {
  return Math.max(1, Math.ceil(((textWidth(text) + places.bodyIndent) * grid.characterPitch) / area.width));
}

/** Pages that fill up. */
class Sheets {
  private used = 0;

  constructor(
    public page: number,
    private readonly height: number,
  ) {}

  turn(): void {
    this.page += 1;
    this.used = 0;
  }

  /** Turns the page when there is less room than this. */
  need(height: number): void {
    if (this.used > 0 && this.used + height > this.height) this.turn();
  }

  /** Takes room that stays together where a page can hold it; says whether it turned the page. */
  whole(height: number): boolean {
    const before = this.page;
    this.need(height);
    this.used += height;
    while (this.used > this.height) {
      this.page += 1;
      this.used -= this.height;
    }
    return this.page > before;
  }

  /** Takes lines, never the first or the last of several alone on a page. */
  flow(count: number, pitch: number): void {
    const fitting = Math.floor((this.height - this.used) / pitch);
    if (count <= fitting) {
      this.used += count * pitch;
      return;
    }
    const here = count - fitting === 1 ? fitting - 1 : fitting;
    this.turn();
    this.flow(here < 2 && this.height > 3 * pitch && fitting < this.height / pitch - 1 ? count : count - here, pitch);
  }
}
