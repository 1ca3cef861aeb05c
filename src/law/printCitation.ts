import type { Citation } from "./citation";

type Printed = Pick<Citation, "number" | "title" | "clause">;

/** 《项目支出绩效评价管理办法》（财预〔2020〕10号）附件1 */
export function printCitation({ number, title, clause }: Printed): string {
  return `《${title}》${number && `（${number}）`}${clause}`;
}

/** Clauses of one instrument behind its title, which stands once: 《…指标表》预算执行情况、预算监督情况. */
export function printCitations(clauses: readonly Printed[]): readonly string[] {
  const instruments = new Map<string, Printed>();
  for (const clause of clauses) {
    const instrument = printCitation({ ...clause, clause: "" });
    const before = instruments.get(instrument);
    instruments.set(instrument, before ? { ...before, clause: `${before.clause}、${clause.clause}` } : clause);
  }
  return [...instruments.values()].map(printCitation);
}
