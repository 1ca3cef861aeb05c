import type { Score } from "../../scores/score";

/** The first row of criteria, under title, subtitle, hint and header. */
export const firstScoreRow = 4;
export const headerRow = 3;

/** A row of 绩效评分: a criterion, or the subtotal of a first-level indicator. */
export type ScoreRow =
  | { readonly kind: "score"; readonly at: number; readonly score: Score }
  | { readonly kind: "subtotal"; readonly at: number; readonly label: string; readonly from: number; readonly scores: readonly Score[] };

/** A subtotal follows each first-level indicator, where there is more than one. */
export function layScoreRows(scores: readonly Score[]): readonly ScoreRow[] {
  const groups: { readonly label: string; readonly scores: Score[] }[] = [];
  for (const score of scores) {
    const label = score.criterion.path[0] ?? "";
    const last = groups.at(-1);
    if (last?.label === label) last.scores.push(score);
    else groups.push({ label, scores: [score] });
  }
  let at = firstScoreRow;
  return groups.flatMap((group): readonly ScoreRow[] => {
    const from = at;
    const own = group.scores.map((score): ScoreRow => ({ kind: "score", at: at++, score }));
    if (groups.length < 2 || group.label === "") return own;
    return [...own, { kind: "subtotal", at: at++, label: group.label, from, scores: group.scores }];
  });
}

export function totalRowOf(rows: readonly ScoreRow[]): number {
  return (rows.at(-1)?.at ?? headerRow) + 1;
}
