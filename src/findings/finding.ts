import type { CellRef } from "../grid/address";
import type { CitationId } from "../law/citation";
import type { messages } from "./messages.zh-CN";

/** A code without words does not compile: the codes are the keys of the catalogue of words. */
export type FindingCode = keyof typeof messages;

/**
 * blocks       the result cannot be handed in as it is
 * costsPoints  it changes points, or an auditor will take it up
 * note         worth knowing
 */
export type Severity = "blocks" | "costsPoints" | "note";

/** Something worth a person's look: returned, located, sorted, never thrown. */
export interface Finding {
  /** The check's own word: TIE-OPENING-INCOME stands in checks/openingPlusIncome.ts. */
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at: readonly CellRef[];
  readonly cites: readonly CitationId[];
  /** What the words are made of; all figures printed. */
  readonly values: Readonly<Record<string, string>>;
}
