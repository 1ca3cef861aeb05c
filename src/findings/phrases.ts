import type { OutcomeKind } from "./check";
import type { SlipKind } from "./proposal";
import type { Values } from "./wording";

/** What every finding of a language is put together with. */
export interface Phrases {
  /** What is wrong, closed as a sentence, with its cells; `more` counts the cells that are not named. */
  readonly sentence: (what: string, cells: readonly string[], more: number) => string;
  /** Put between sentences. */
  readonly between: string;
  /** How one cell may have come to be wrong, as a sentence. */
  readonly slips: Readonly<Record<SlipKind, (slip: { readonly at: string; readonly from: string; readonly to: string }) => string>>;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  /** A sum that comes out but for rounding. */
  readonly compared: (values: Values) => string;
  readonly missing: (what: string) => string;
  readonly ignored: (why: string) => string;
}
