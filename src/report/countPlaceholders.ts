import type { Block, Run } from "./block";

/** How many 【待补充】 stand in the blocks; what the clerk left so in a text of the workbook counts too. */
export function countPlaceholders(blocks: readonly Block[]): number {
  return blocks.flatMap(runsIn).reduce((sum, run) => sum + placeholdersIn(run), 0);
}

function placeholdersIn(run: Run): number {
  if (run.kind === "placeholder") return 1;
  return run.kind === "user" ? run.text.split("【待补充").length - 1 : 0;
}

/** Every run of a block, in reading order. */
export function runsIn(block: Block): readonly Run[] {
  switch (block.kind) {
    case "title":
    case "heading":
    case "paragraph":
      return block.runs;
    case "table":
      return block.rows.flat().flatMap((cell) => cell.runs);
    case "signature":
      return [...block.organisation, ...block.date];
    case "chart":
    case "attachment":
      return [];
  }
}
