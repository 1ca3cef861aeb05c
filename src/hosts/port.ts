import type { Memory } from "../facts/memory";
import type { Grid } from "../grid/grid";
import type { SheetDraft } from "../report/sheet";

/** What a host read: every sheet as a grid, and what PERF remembered in the workbook. */
export interface WorkbookReading {
  readonly grids: readonly Grid[];
  readonly memory: Memory;
  /** Set when PERF's memory was there and could not be read; it is then empty, and the next write replaces it. */
  readonly memoryDamaged?: true;
}

/** What a host writes in one go: our sheets (each replaces the one of its role) and our memory. */
export interface WorkbookChange {
  readonly sheets: readonly SheetDraft[];
  readonly memory: Memory;
}

/**
 * A workbook, wherever it lives: in a file (hosts/xlsx) or in Excel (hosts/excel).
 * One contract, so that `evaluate` cannot tell them apart. Fails only with a HostProblem, and then nothing has changed.
 */
export interface WorkbookPort {
  read(): Promise<WorkbookReading>;
  write(change: WorkbookChange): Promise<void>;
}

export type HostProblemCode =
  | "not-a-workbook"
  | "empty-file"
  | "encrypted"
  | "old-format"
  | "damaged"
  | "strict-format"
  | "too-large"
  | "protected"
  | "busy"
  | "cell-editing"
  | "access-denied"
  | "not-found"
  | "host-closed"
  | "too-old"
  | "cancelled"
  | "unknown";

/** Why a host cannot read or write, in one Chinese sentence that says what to do next. */
export class HostProblem extends Error {
  constructor(
    readonly code: HostProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HostProblem";
  }
}
