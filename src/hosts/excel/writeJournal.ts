import type { LayoutValues } from "./sheetLayout";

/** A sheet of ours that is written anew, with the hidden copy of it as it was. */
export interface ReplacedSheet {
  readonly id: string;
  readonly copy: string;
  readonly layout: LayoutValues;
}

/** What a write has done so far, so that it can be taken back. */
export interface WriteJournal {
  /** The sheets before anything was written, null while nothing was; every other sheet is then the write's own. */
  idsBefore: ReadonlySet<string> | null;
  memoryBefore: string | null;
  replaced: readonly ReplacedSheet[];
  /** Everything stands as it should; only copies may be left. */
  committed: boolean;
}

export function emptyJournal(): WriteJournal {
  return { idsBefore: null, memoryBefore: null, replaced: [], committed: false };
}
