import type { CellRef } from "../../grid/address";
import type { Block, Fill, Report, Run } from "../../report/block";
import { runsIn } from "../../report/countPlaceholders";

/** One 【待补充】 of a report: under which heading, what it asks for, and where the answer belongs. */
export interface Blank {
  readonly heading: string;
  readonly text: string;
  /** Null where the clerk has left it in a text of their own: then `at` says where. */
  readonly fill: Fill | null;
}

/** Every 【待补充】 in reading order. */
export function blanksOf({ blocks }: Report): readonly Blank[] {
  let heading = "";
  return blocks.flatMap((block) => {
    if (block.kind === "heading") heading = block.runs.map(({ text }) => text).join("");
    if (block.kind === "attachment") heading = block.name;
    return blanksIn(block, heading);
  });
}

function blanksIn(block: Block, heading: string): readonly Blank[] {
  const beside = block.kind === "paragraph" ? cellsOf(block.runs) : [];
  return runsIn(block).flatMap((run): readonly Blank[] => {
    if (run.kind === "placeholder") return [{ heading, text: run.text, fill: run.fill ?? (beside.length > 0 ? { by: "data", at: beside } : null) }];
    if (run.kind !== "user") return [];
    const left = run.text.match(/【待补充[^】]*】?/g) ?? [];
    return left.map((text) => ({ heading, text, fill: run.at ? { by: "data", at: [run.at] } : null }));
  });
}

/** What a sentence lacks stands beside what it tells: the cells of the same sentence lead there. */
function cellsOf(runs: readonly Run[]): readonly CellRef[] {
  return runs.flatMap((run) => (run.kind === "user" ? (run.at ? [run.at] : []) : run.kind === "figure" ? run.source.from : []));
}
