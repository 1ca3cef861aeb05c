import type { WorkbookPort } from "../../../src/hosts/port";
import type { PlainSheet } from "../../../src/report/plainSheet";

/** What a chart is called, says, shows and is drawn from. */
export interface SeenChart {
  readonly name: string;
  readonly title: string;
  readonly data: string;
}

/** A workbook under test: the port, and what a person at the keyboard does to it. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  /** Types a number into a cell of a sheet. */
  type(sheet: string, row: number, column: number, number: number): Promise<void>;
  /** The charts of a sheet, in order, as a person sees them; where the host can be asked. */
  charts?(sheet: string): readonly SeenChart[];
  rename(sheet: string, name: string): Promise<void>;
  /** Forbids adding, removing and renaming sheets. */
  protectStructure(): Promise<void>;
}

/** A host that keeps the contract of hosts/port.ts, or should. */
export interface ContractHost {
  readonly name: string;
  /** Whether formulas that PERF writes have their results at once; else something must calculate them. */
  readonly keepsResults: boolean;
  prepare(): Promise<void>;
  open(sheets: readonly PlainSheet[], options?: { readonly date1904?: boolean }): OpenWorkbook;
}
