import type { Block, Run } from "../block";

/** What a mark of a Word template is filled with: words inside a line, or blocks that take the place of its paragraph. */
export type MarkContent = { readonly kind: "line"; readonly runs: readonly Run[] } | { readonly kind: "blocks"; readonly blocks: readonly Block[] };

/** In the order in which a person looks for them. */
export const markGroups = ["whole", "score", "rate", "fact", "section", "table", "chart"] as const;
export type MarkGroup = (typeof markGroups)[number];

/** One mark that a county's own Word template may use: `{{得分:在职人员控制率}}`. */
export interface Mark {
  /** Without its braces: 得分:在职人员控制率. */
  readonly name: string;
  readonly group: MarkGroup;
  /** Other names that mean the same. */
  readonly aliases?: readonly string[];
  /** Told only when asked for: a template uses few of some hundred. */
  readonly content: () => MarkContent;
}

export function lineMark(group: MarkGroup, name: string, runs: () => readonly Run[], aliases: readonly string[] = []): Mark {
  return { name, group, aliases, content: () => ({ kind: "line", runs: runs() }) };
}

export function blocksMark(group: MarkGroup, name: string, blocks: () => readonly Block[], aliases: readonly string[] = []): Mark {
  return { name, group, aliases, content: () => ({ kind: "blocks", blocks: blocks() }) };
}
