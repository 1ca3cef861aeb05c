import { useEffect, useState } from "react";
import type { PaneState } from "../store/paneState";
import type { ShellStrings } from "../strings/shellStrings";

/** A scan that is over sooner is not worth a word. */
const patience = 500;

export interface Status {
  readonly words: string;
  /** How much of the cells was read, in percent; null where nobody knows. */
  readonly share: number | null;
  readonly running: boolean;
  /** It runs longer than half a second: shown, and can be stopped. */
  readonly slow: boolean;
}

export function useStatus({ scan, analysis, stale, working }: PaneState, text: ShellStrings): Status {
  const running = scan.kind === "running";
  const slow = useSlow(running);
  const progress = running ? scan.progress : null;
  const share = progress && progress.total > 0 ? Math.round((progress.done / progress.total) * 100) : null;
  const reading = share === null ? text.reading : text.readingShare(share);
  const known = analysis ? text.read(analysis.facts.tables.length, analysis.reading.grids.length) : text.notRead;
  const words = working !== null ? text.working(working) : slow || (running && !analysis) ? reading : stale ? text.stale : known;
  return { words, share, running, slow };
}

function useSlow(running: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!running) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, [running]);
  return slow;
}
