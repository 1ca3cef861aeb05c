import type { Citation } from "./citation";
import { printCitation } from "./printCitation";

/** Several clauses in one line; those of one instrument stand together behind its title: 《…》投入、过程；《…》附件1 */
export function printCitations(citations: readonly Pick<Citation, "number" | "title" | "clause">[]): string {
  const byInstrument = new Map<string, string>();
  for (const { number, title, clause } of citations) {
    const instrument = printCitation({ number, title, clause: "" });
    const before = byInstrument.get(instrument);
    byInstrument.set(instrument, before === undefined ? clause : `${before}、${clause}`);
  }
  return [...byInstrument].map(([instrument, clauses]) => instrument + clauses).join("；");
}
