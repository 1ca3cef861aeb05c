import type { Area } from "../grid/address";

/** A merge is listed by row where it is low, by blocks of rows where it is tall, so that none is listed a million times. */
const block = 256;

/** Finds the merge over a place. Building it takes time by the number of merges, asking it by those of one row. */
export function mergeIndex(merges: readonly Area[]): (row: number, column: number) => Area | undefined {
  if (merges.length === 0) return () => undefined;
  const low = new Map<number, Area[]>();
  const tall = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.bottom - area.top < block) for (let row = area.top; row <= area.bottom; row++) list(low, row, area);
    else for (let at = Math.floor(area.top / block); at <= Math.floor(area.bottom / block); at++) list(tall, at, area);
  }
  for (const areas of low.values()) areas.sort((a, b) => a.left - b.left);
  return (row, column) => inRow(low.get(row), column) ?? tall.get(Math.floor(row / block))?.find((area) => covers(area, row, column));
}

function list(index: Map<number, Area[]>, key: number, area: Area): void {
  const areas = index.get(key);
  if (areas) areas.push(area);
  else index.set(key, [area]);
}

/** Merges of a row do not overlap: the last that begins at or before the column is the only one that may cover it. */
function inRow(areas: readonly Area[] | undefined, column: number): Area | undefined {
  if (!areas) return undefined;
  let from = 0;
  let to = areas.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((areas[middle] as Area).left <= column) from = middle + 1;
    else to = middle;
  }
  const area = areas[from - 1];
  return area && column <= area.right ? area : undefined;
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
