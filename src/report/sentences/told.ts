import type { Run } from "../block";
import type { Need } from "../terms/need";
import { placeholderFor } from "./placeholder";

/** A piece of a sentence, or what it lacks; never half of it. */
export interface Told {
  readonly runs: readonly Run[];
  readonly needs: readonly Need[];
}

export const nothingTold: Told = { runs: [], needs: [] };

export function textRun(text: string): Run {
  return { kind: "text", text };
}

export function joinTold(parts: readonly Told[], separator = ""): Told {
  const spoken = parts.filter((part) => part.runs.length > 0);
  const runs = spoken.flatMap((part, index) => (index > 0 && separator ? [textRun(separator), ...part.runs] : part.runs));
  return { runs, needs: parts.flatMap((part) => part.needs) };
}

/** The sentence; where something is missing, one placeholder in its stead. */
export function runsOf({ runs, needs }: Told): readonly Run[] {
  return needs.length > 0 ? [placeholderFor(needs)] : runs;
}
