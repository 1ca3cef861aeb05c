import type { Area } from "../../grid/address";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that cover exactly the given places: runs along the rows, joined downwards where they are equally wide. */
export function cellBlocks(places: readonly Place[]): readonly Area[] {
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of runsOf(places)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) {
      open.set(key, { ...above, bottom: run.bottom });
    } else {
      if (above) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(places: readonly Place[]): readonly Area[] {
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right >= column - 1) runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
