import type { LineUp } from "../model/lineUp";

/** True, false, or null where some are hidden and others not. */
export function hiddenState(tracks: LineUp, first: number, last: number): boolean | null {
  // Whole columns have a million rows: only those that differ from the default are looked at.
  const single = [...tracks.entries()].filter(([index]) => index >= first && index <= last).map(([, { hidden }]) => hidden);
  const others = single.length < last - first + 1 ? [tracks.at(-1).hidden] : [];
  const states = new Set([...single, ...others]);
  return states.size === 1 ? states.has(true) : null;
}
