import type { Clause } from "./clause";
import { actions, rules } from "./grammar.generated";
import { longestWord } from "./lexicon";
import type { Grammar } from "./pegMachine";
import { runGrammar } from "./pegMachine";

const grammar = { rules, actions, longestWord } as unknown as Grammar;

/** The clauses of a normalised standard. Total: what is in no idiom comes back as `unknown`. */
export function parseClauses(text: string): readonly Clause[] {
  return runGrammar(grammar, text) as readonly Clause[];
}
