import type { Block, Run } from "../block";

/** A section on its way into the report: its heading still without number. */
export interface ToldSection {
  readonly heading: readonly Run[];
  /** The number and the heading stand at the beginning of the first paragraph instead of on a line of their own. */
  readonly runIn: boolean;
  readonly blocks: readonly Block[];
  readonly sections: readonly ToldSection[];
}

/** What an item has to tell: blocks, and sections below the one it stands in. */
export interface ToldItem {
  readonly blocks: readonly Block[];
  readonly sections: readonly ToldSection[];
}

export const nothing: ToldItem = { blocks: [], sections: [] };

export function blocksOnly(blocks: readonly Block[]): ToldItem {
  return { blocks, sections: [] };
}

export type Paragraph = Extract<Block, { readonly kind: "paragraph" }>;

export function paragraph(runs: readonly Run[]): Paragraph {
  return { kind: "paragraph", runs, indent: true };
}
