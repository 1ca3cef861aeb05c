import type { Facts, ScoringRow } from "../facts/facts";
import type { Fact } from "../facts/fact";
import { Decimal } from "../quantity/decimal";
import type { Rounding } from "../quantity/rounding";
import type { Rate } from "../rates/rate";
import type { Criterion } from "../rubrics/rubric";
import { applyRule, ruleInWords } from "./applyRule";
import { judged } from "./judged";
import type { Judged } from "./judged";
import type { OpenReading } from "./outcome";
import { oneNumber, personPoints } from "./personPoints";
import type { GivenPoints, Score } from "./score";
import { shownScore } from "./shown";

export interface CriterionInput {
  readonly rates: readonly Rate[];
  readonly facts: Facts;
  /** The rows of the user's scoring sheet that are this criterion. */
  readonly rows: readonly ScoringRow[];
  readonly given: GivenPoints | undefined;
  readonly rounding: Rounding;
}

/** The score of one criterion: by its rule, by a person, by what the rubric says of nothing to judge, or not yet. */
export function scoreCriterion(criterion: Criterion, input: CriterionInput): Score {
  const look = judged(criterion, input.rates, input.facts);
  const base = emptyScore(criterion, look, input.rows);
  if (criterion.full === "") return { ...base, state: "missing", working: `${criterion.label}的分值由单位评分表给出，尚未取得` };
  switch (look.kind) {
    case "nothing":
      return byPerson(base, input, ruleInWords(criterion.rule));
    case "value":
      return byRule(base, input, look.value, look.shown);
    case "notApplicable":
      return notApplicable(base, input, look.shown);
    case "missing":
      return missing(base, input, look.shown, look.fact);
  }
}

function byRule(base: Score, input: CriterionInput, value: Decimal, shown: string): Score {
  const { rule } = base.criterion;
  const outcome = applyRule(rule, base.full, value, input.rounding);
  if (outcome.kind === "unfit") return byPerson(base, input, `${shown}，${outcome.why}`);
  if (outcome.kind === "open") return byPerson(base, input, `${shown}，${outcome.why}${readingsInWords(outcome.readings)}`);
  const working = `${shown}；标准：${ruleInWords(rule)}；得${shownScore(outcome.points)}`;
  return { ...base, state: "scored", points: outcome.points, working, reason: outcome.reason };
}

function byPerson(base: Score, { given, rows }: CriterionInput, about: string): Score {
  const said = personPoints(base.full, given, base.claimed, rows.find(({ reason }) => reason)?.reason?.text ?? "");
  return { ...base, state: "manual", points: said.points, reason: said.reason, working: `${about}；${said.words}`, from: [...base.from, ...said.from] };
}

function notApplicable(base: Score, input: CriterionInput, shown: string): Score {
  const policy = base.criterion.whenNotApplicable;
  if (policy === undefined) return byPerson(base, input, `${shown}，标准没有写明如何计分`);
  if (policy === "redistribute") return { ...base, state: "notApplicable", working: `${shown}，分值按比例分摊到其余指标` };
  return { ...base, state: "notApplicable", points: base.full, working: `${shown}，按标准计满分${shownScore(base.full)}` };
}

/** A typed judgement stands in for a look that fails; so do the unit's own points where a survey figure simply is not in the workbook. */
function missing(base: Score, input: CriterionInput, shown: string, fact: Fact | null): Score {
  if (input.given || (fact?.state === "missing" && base.claimed)) return byPerson(base, input, shown);
  return { ...base, state: "missing", working: shown };
}

function emptyScore(criterion: Criterion, look: Judged, rows: readonly ScoringRow[]): Score {
  return {
    criterion,
    full: new Decimal(criterion.full || "0"),
    points: null,
    state: "missing",
    claimed: oneNumber(rows, (row) => row.claimed),
    claimedFull: oneNumber(rows, (row) => row.full),
    rate: look.rate,
    fact: look.fact,
    working: "",
    reason: "",
    from: look.from,
  };
}

function readingsInWords(readings: readonly OpenReading[]): string {
  return readings.length === 0 ? "" : `：${readings.map(({ words, points }) => `${words}得${shownScore(points)}`).join("，")}`;
}
