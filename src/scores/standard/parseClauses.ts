import type { Clause } from "./clause";
import { longestWord } from "./lexicon";
import { parse } from "./parser.generated";

/** The clauses of a normalised standard. Total: what is in no idiom comes back as `unknown`. */
export function parseClauses(text: string): readonly Clause[] {
  return parse(text, { longest: longestWord }) as readonly Clause[];
}
