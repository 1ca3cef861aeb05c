import type { Score } from "../../scores/score";
import type { DraftMerge } from "../sheet";
import { scoreColumnIndex, scoreColumnOrder } from "./scoreColumns";
import type { ScoreRow } from "./scoreRows";

/** The heads across all columns, and the neighbours that share an indicator's first or second level. */
export function scoreMerges(rows: readonly ScoreRow[]): readonly DraftMerge[] {
  const last = scoreColumnOrder.length - 1;
  const heads = [0, 1, 2].map((row): DraftMerge => ({ top: row, left: 1, bottom: row, right: last }));
  return [...heads, ...runs(rows, ({ criterion }) => criterion.path[0] ?? "", scoreColumnIndex("level1")), ...runs(rows, ({ criterion }) => criterion.path.join("/"), scoreColumnIndex("level2"))];
}

/** Neighbouring rows with the same words share one cell. */
function runs(rows: readonly ScoreRow[], words: (score: Score) => string, column: number): readonly DraftMerge[] {
  const found: { top: number; left: number; bottom: number; right: number; words: string }[] = [];
  for (const row of rows) {
    const own = row.kind === "score" ? words(row.score) : "";
    const last = found.at(-1);
    if (own !== "" && last?.words === own && last.bottom + 1 === row.at) last.bottom = row.at;
    else if (own !== "") found.push({ top: row.at, left: column, bottom: row.at, right: column, words: own });
  }
  return found.filter(({ top, bottom }) => bottom > top).map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}
