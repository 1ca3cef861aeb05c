import type { Facts, IndicatorRow } from "../facts/facts";
import { readAmount } from "../quantity/readAmount";
import { belongsTo } from "../rubrics/recogniseForm";
import type { Criterion, IndicatorPart, Rubric } from "../rubrics/rubric";
import type { Rule } from "../rubrics/rule";
import { judgedIndicator } from "./judgedIndicator";
import type { Judged } from "./judged";

/** A row that the unit wrote itself, as a criterion of the rubric's part, and what its rule sees. */
export interface IndicatorCriterion {
  readonly criterion: Criterion;
  /** Null where the form has no row for the part yet. */
  readonly row: IndicatorRow | null;
  readonly look: Judged;
}

/**
 * The rows of the unit's form, part by part, each with the part's rule on the row's own target and weight.
 * Rows of a form without 一级指标 are the rubric's only part. A part without a row stands as one criterion that a person must score, so that its weight is not forgotten.
 */
export function indicatorRows({ indicators = [] }: Rubric, facts: Facts): readonly IndicatorCriterion[] {
  return indicators.flatMap((part) => {
    const named = facts.indicators.filter((row) => belongsTo(row, part));
    const rows = named.length === 0 && indicators.length === 1 ? facts.indicators.filter(({ path }) => path.length === 1) : named;
    return rows.length > 0 ? rows.map((row, index) => rowCriterion(part, row, index)) : [emptyPart(part)];
  });
}

function rowCriterion(part: IndicatorPart, row: IndicatorRow, index: number): IndicatorCriterion {
  const rule = ruleFor(part, row);
  const criterion: Criterion = {
    ...partCriterion(part),
    id: `${part.id}-${index + 1}`,
    path: row.path,
    label: row.name.text,
    full: row.full?.value.toString() ?? "",
    rule,
  };
  return { criterion, row, look: judgedIndicator(row, rule) };
}

function emptyPart(part: IndicatorPart): IndicatorCriterion {
  const criterion = { ...partCriterion(part), id: part.id, path: [], label: part.label, full: part.full, rule: { kind: "manual", why: "指标尚未填写" } as const };
  return { criterion, row: null, look: { kind: "nothing", rate: null, fact: null, from: [], shown: "" } };
}

function partCriterion({ standard, cites, verified, note }: IndicatorPart): Omit<Criterion, "id" | "path" | "label" | "full" | "rule"> {
  return { judges: null, standard, cites, verified, ...(note === undefined ? {} : { note }) };
}

/** The rule for a row: its target says whether it is a number to reach (≥), to stay under (≤), to meet (=), or words. */
function ruleFor({ quantitative, qualitative, satisfaction }: IndicatorPart, { target }: IndicatorRow): Rule {
  const reading = readAmount(target?.text ?? "");
  if (reading.kind !== "number") return qualitative;
  const share = reading.unit === "%";
  if (satisfaction && share) return satisfaction;
  const num = share ? `${reading.value.toString()}%` : reading.value.toString();
  const unit = share || reading.unit === "" ? {} : { unit: reading.unit };
  const comparison = reading.comparison ?? "≥";
  return { ...quantitative, comparison, target: num, ...unit };
}
