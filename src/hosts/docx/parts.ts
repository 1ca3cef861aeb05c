import type { Block } from "../../report/block";

/** A stretch of the report on pages of one orientation: a section of the Word file. */
export interface Part {
  readonly landscape: boolean;
  /** Position of its first block in the report. */
  readonly first: number;
  readonly blocks: readonly Block[];
}

/** A report in parts: an attachment that lies the other way than what is before it starts a new one. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { landscape: boolean; first: number; blocks: Block[] }[] = [{ landscape: false, first: 0, blocks: [] }];
  for (const [position, block] of blocks.entries()) {
    const current = parts[parts.length - 1];
    if (block.kind === "attachment" && block.landscape !== current?.landscape) parts.push({ landscape: block.landscape, first: position, blocks: [block] });
    else current?.blocks.push(block);
  }
  return parts.filter((part) => part.blocks.length > 0);
}
