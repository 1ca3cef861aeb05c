import type { Facts, ScoringRow } from "../facts/facts";
import type { Rate } from "../rates/rate";
import { matchRows } from "../rubrics/matchRows";
import type { Criterion, Rubric } from "../rubrics/rubric";
import type { Claim } from "./claim";
import { claimOfFunds, claimOfIndicator, claimOfRows } from "./claim";
import { indicatorRows } from "./indicatorRows";
import type { Judged } from "./judged";
import { judged } from "./judged";
import { judgedRow } from "./judgedRow";
import type { GivenPoints, Score, Total } from "./score";
import { scoreCriterion } from "./scoreCriterion";
import { totalOf } from "./total";
import { withSheetWeights } from "./withSheetWeights";

export interface Scores {
  /** In the order of the rubric: its criteria, then the rows that the unit wrote itself. */
  readonly scores: readonly Score[];
  readonly total: Total;
}

/**
 * The scores of a rubric: each criterion by its rule on its rate or fact, the others by the person's points.
 *
 * @param given  points typed into our score sheet, by criterion id; they win over those in the user's own scoring sheet
 */
export function scoresFromRates(
  rates: readonly Rate[],
  rubric: Rubric,
  facts: Facts,
  given: ReadonlyMap<string, GivenPoints> = new Map(),
): Scores {
  const { rounding } = rubric;
  const matched = matchRows(rubric.criteria, facts.scoring);
  const chosen = rubric.criteria.filter((criterion) => isChosen(criterion, rubric, matched));
  const fixed = chosen.map((known) => {
    const rows = matched.get(known.id) ?? [];
    const criterion = withSheetWeights(known, rubric, rows);
    const look = lookOf(criterion, judged(criterion, rates, facts), rows);
    return scoreCriterion(criterion, { look, claim: claimOf(look, rows, facts), given: given.get(criterion.id), rounding });
  });
  const own = indicatorRows(rubric, facts).map(({ criterion, row, look }) => {
    const claim = row ? claimOfIndicator(row) : claimOfRows([]);
    return scoreCriterion(criterion, { look, claim, given: given.get(criterion.id), rounding });
  });
  const scores = [...fixed, ...own];
  return { scores, total: totalOf(scores, rubric, rates) };
}

function claimOf({ rate }: Judged, rows: readonly ScoringRow[], facts: Facts): Claim {
  return rows.length === 0 && rate?.definition.call === "EXECRATE" ? claimOfFunds(facts) : claimOfRows(rows);
}

/** What was computed goes first; else the actual value that the unit's scoring sheet prints in the criterion's one row. */
function lookOf({ rule }: Criterion, computed: Judged, rows: readonly ScoringRow[]): Judged {
  const [row, ...others] = rows;
  if (!row || others.length > 0 || computed.kind === "value" || computed.kind === "notApplicable") return computed;
  return judgedRow(row, rule) ?? computed;
}

/** A framework without weights is for choosing from: what the unit's own scoring sheet leaves out, it does not use. */
function isChosen({ id, full }: Criterion, { weights }: Rubric, matched: ReadonlyMap<string, readonly ScoringRow[]>): boolean {
  return weights !== "fromSheet" || full !== "" || matched.size === 0 || matched.has(id);
}
