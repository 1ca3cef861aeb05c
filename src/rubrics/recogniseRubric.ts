import type { ScoringRow } from "../facts/facts";
import { matchRows } from "./matchRows";
import type { Rubric } from "./rubric";

export interface RubricFit {
  readonly rubric: Rubric;
  /** 0 … 1: the share of names that agree, lowered where full marks differ. */
  readonly fit: number;
  readonly evidence: readonly string[];
}

export type RecognisedRubric =
  | ({ readonly kind: "one" } & RubricFit)
  | { readonly kind: "ambiguous"; readonly candidates: readonly [RubricFit, RubricFit, ...RubricFit[]] }
  | { readonly kind: "none"; readonly closest: RubricFit | null };

/** Below this too few names agree to call a sheet by a rubric's name. */
const enough = 0.6;
/** Two fits nearer than this fit equally: a person chooses. */
const apart = 0.01;

/** Which shipped rubric the user's own scoring sheet is, by the names and full marks of its rows; never a guess between two. */
export function recogniseRubric(rows: readonly ScoringRow[], rubrics: readonly Rubric[]): RecognisedRubric {
  const fits = rubrics
    .filter(({ criteria }) => criteria.length > 0)
    .map((rubric) => fitOf(rows.filter(({ subtotal }) => !subtotal), rubric))
    .sort((a, b) => b.fit - a.fit);
  const [best] = fits;
  if (!best || best.fit < enough) return { kind: "none", closest: best && best.fit > 0 ? best : null };
  const [first, second, ...rest] = fits.filter(({ fit }) => best.fit - fit < apart);
  return first && second ? { kind: "ambiguous", candidates: [first, second, ...rest] } : { kind: "one", ...best };
}

function fitOf(rows: readonly ScoringRow[], rubric: Rubric): RubricFit {
  const matched = matchRows(rubric.criteria, rows);
  const matchedRows = [...matched.values()].reduce((count, members) => count + members.length, 0);
  const fulls = rubric.criteria.flatMap(({ id, full }) => {
    const members = matched.get(id) ?? [];
    return members.length === 0 ? [] : [fullAgrees(full, members)];
  });
  const agreeing = fulls.reduce((sum, agrees) => sum + agrees, 0);
  const different = rubric.criteria.length + rows.length - matchedRows;
  const names = different === 0 ? 0 : matched.size / different;
  const weights = fulls.length === 0 ? 0 : agreeing / fulls.length;
  return {
    rubric,
    fit: (names * (1 + weights)) / 2,
    evidence: [
      `指标体系${rubric.criteria.length}项，评分表${rows.length}行，名称相符${matched.size}项`,
      `名称相符的各项中分值相符${fulls.filter((agrees) => agrees === 1).length}项`,
    ],
  };
}

/** 1 where the full marks are the same, 0 where they differ, half where one side has none. */
function fullAgrees(full: string, rows: readonly ScoringRow[]): number {
  const printed = rows.flatMap((row) => (row.full ? [row.full.value] : []));
  const [first, ...rest] = printed;
  if (full === "" || !first) return 0.5;
  return rest.reduce((sum, value) => sum.plus(value), first).eq(full) || (rest.every((value) => value.eq(first)) && first.eq(full)) ? 1 : 0;
}
