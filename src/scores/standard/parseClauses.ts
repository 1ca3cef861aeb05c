import type { AwardClause, Clause } from "./clause";
import { actions, rules } from "./grammar.generated";
import type { Grammar } from "./pegMachine";
import { pegParser } from "./pegMachine";

const parse = pegParser({ rules, actions } as unknown as Grammar);

/** The clauses of a normalised standard. Total: what is in no idiom comes back as `unknown`. */
export function parseClauses(text: string): readonly Clause[] {
  return (parse(text) as readonly Clause[]).flatMap((clause): readonly Clause[] => (clause.t === "award" ? stretches(clause, text) : [clause]));
}

/** A clause with several stretches is as many clauses. */
function stretches(clause: AwardClause, text: string): readonly AwardClause[] {
  return [clause.cond, ...(clause.also ?? [])].map((cond) => ({ ...clause, cond, said: text.slice(clause.start, clause.end) }));
}
