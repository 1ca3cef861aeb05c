import type { ParseArgsConfig } from "node:util";

export type OptionValues = Readonly<Record<string, never>> & {
  readonly rubric?: string;
  readonly year?: string;
  readonly out?: string;
  readonly formulas?: string;
  readonly report?: string;
  readonly form?: string;
  readonly full?: string;
  readonly value?: string;
  readonly cases?: string;
  readonly workbook?: string;
  readonly template?: string;
  readonly marks?: boolean;
  readonly json?: boolean;
};

/** One command of the command line: what it takes, and what it prints on stdout when all is well. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly arguments: { readonly least: number; readonly most: number };
  /** Throws a CommandProblem or a HostProblem; then nothing was written. */
  readonly run: (operands: readonly string[], options: OptionValues) => Promise<string>;
}
