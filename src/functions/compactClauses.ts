import { printCitation } from "../law/printCitation";
import { clauseTable } from "./clauseTable.generated";

/**
 * An instrument as the functions' bundle holds it: 文号 (empty where there is none), title, and the titles of the clauses by
 * their id, those that nobody read yet behind a question mark. clauseTable.generated.ts holds all; test/house writes it.
 */
export type CompactInstrument = readonly [number: string, title: string, clauses: Readonly<Record<string, string>>];

/** A clause in words, and whether somebody has read it: `mof-2020-10:annex-1`. Null where no clause has this id. */
export function printClause(id: string): string | null {
  const [instrument = "", clause = "", ...more] = id.split(":");
  const found = Object.hasOwn(clauseTable, instrument) ? clauseTable[instrument] : undefined;
  if (!found || more.length > 0 || !Object.hasOwn(found[2], clause)) return null;
  const [number, title, { [clause]: text = "" }] = found;
  const unread = text.startsWith("?");
  return `${printCitation({ number, title, clause: unread ? text.slice(1) : text })}${unread ? "（条文尚未核对）" : ""}`;
}
