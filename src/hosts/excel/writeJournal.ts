import type { LayoutValues } from "./sheetLayout";

/** A sheet of ours that is written anew, with the hidden copy of it as it was. */
export interface ReplacedSheet {
  readonly id: string;
  readonly copy: string;
  readonly layout: LayoutValues;
}

/** What a write has done so far, so that it can be taken back. */
export interface WriteJournal {
  /** The sheets before anything was written, null while nothing was. */
  idsBefore: ReadonlySet<string> | null;
  /** What the write's new sheets are called, and of which sheets it makes copies. */
  newNames: ReadonlySet<string>;
  copiedNames: readonly string[];
  memoryBefore: string | null;
  replaced: readonly ReplacedSheet[];
}

export function emptyJournal(): WriteJournal {
  return { idsBefore: null, newNames: new Set(), copiedNames: [], memoryBefore: null, replaced: [] };
}

/**
 * Whether a sheet is one that the write added. A sheet that somebody else adds while PERF writes is not: it has neither the
 * name of a new one nor that which Excel gives to a copy (`名 (2)`, cut to 31 characters).
 */
export function isOwnAddition({ idsBefore, newNames, copiedNames }: WriteJournal, id: string, name: string): boolean {
  if (idsBefore === null || idsBefore.has(id)) return false;
  const stem = /^(.*) \(\d+\)$/.exec(name)?.[1];
  return newNames.has(name) || (stem !== undefined && copiedNames.some((copied) => copied.startsWith(stem)));
}
