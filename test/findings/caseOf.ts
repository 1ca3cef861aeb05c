import type { OutcomeKind } from "../../src/findings/check";
import type { FindingCode } from "../../src/findings/finding";
import type { Told } from "./scoredOf";

/** One check on one workbook: what it must say, and with which printed values. */
export interface Case {
  readonly code: FindingCode;
  readonly name: string;
  readonly told: Told;
  readonly kind: OutcomeKind;
  readonly values?: Readonly<Record<string, string>>;
}

export type Row = readonly [kind: OutcomeKind, name: string, told: Told, values?: Readonly<Record<string, string>>];

export function casesOf(code: FindingCode, ...rows: readonly Row[]): readonly Case[] {
  return rows.map(([kind, name, told, values]) => ({ code, kind, name, told, ...(values && { values }) }));
}
