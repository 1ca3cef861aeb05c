import type { ScoringRow } from "../facts/facts";
import type { Criterion, Rubric } from "../rubrics/rubric";
import { claimOfRows } from "./claim";
import { readStandard } from "./standard/readStandard";

/**
 * A criterion of a rubric whose weights come from the user's own scoring sheet: the weight that stands there, and, where the
 * rubric leaves the rule to a person, the rule that the sheet's written standard says. What the rubric knows is kept.
 */
export function withSheetWeights(criterion: Criterion, { weights }: Rubric, rows: readonly ScoringRow[]): Criterion {
  if (weights !== "fromSheet") return criterion;
  const full = criterion.full || (claimOfRows(rows).claimedFull?.value.toString() ?? "");
  const standard = rows.length === 1 ? (rows[0]?.standard?.text ?? "") : "";
  if (criterion.rule.kind !== "manual" || standard === "") return { ...criterion, full };
  const reading = readStandard(standard, full);
  if (!reading.understood || !fits(criterion, reading.rule.kind)) return { ...criterion, full, standard };
  return {
    ...criterion,
    full,
    standard,
    rule: reading.rule,
    ...(reading.whenNotApplicable ? { whenNotApplicable: reading.whenNotApplicable } : {}),
  };
}

/** A rule on numbers needs a rate or a fact to look at; a rule on words or items is a person's. */
function fits({ judges }: Criterion, kind: string): boolean {
  const personal = ["tiers", "checklist", "itemised", "violations"].includes(kind);
  return personal === (judges === null);
}
