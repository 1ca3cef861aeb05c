import { Decimal } from "../quantity/decimal";
import type { Rounding } from "../quantity/rounding";
import type { Criterion } from "../rubrics/rubric";
import { applyRule, ruleInWords } from "./applyRule";
import type { Claim } from "./claim";
import type { Judged } from "./judged";
import type { OpenReading } from "./outcome";
import { personPoints } from "./personPoints";
import type { GivenPoints, Score } from "./score";
import { shownScore } from "./shown";

export interface CriterionInput {
  /** What the rule finds when it looks. */
  readonly look: Judged;
  readonly claim: Claim;
  readonly given: GivenPoints | undefined;
  readonly rounding: Rounding;
}

/** The score of one criterion: by its rule, by a person, by what the rubric says of nothing to judge, or not yet. */
export function scoreCriterion(criterion: Criterion, input: CriterionInput): Score {
  const { look } = input;
  const base = emptyScore(criterion, input);
  if (criterion.full === "") return { ...base, state: "missing", working: `${criterion.label}的分值由单位评分表给出，尚未取得` };
  switch (look.kind) {
    case "nothing":
      return byPerson(base, input, look.shown || ruleInWords(criterion.rule));
    case "value":
      return byRule(base, input, look.value, look.shown);
    case "notApplicable":
      return notApplicable(base, input);
    case "missing":
      return missing(base, input);
  }
}

function byRule(base: Score, input: CriterionInput, value: Decimal, shown: string): Score {
  const { rule } = base.criterion;
  const outcome = applyRule(rule, base.full, value, input.rounding);
  switch (outcome.kind) {
    case "unfit":
      return byPerson(base, input, `${shown}，${outcome.why}`);
    case "open":
      return byPerson(base, input, `${shown}，${outcome.why}${readingsInWords(outcome.readings)}`);
    case "points": {
      const working = `${shown}；标准：${ruleInWords(rule)}；得${shownScore(outcome.points)}`;
      return { ...base, state: "scored", points: outcome.points, working, reason: outcome.reason };
    }
  }
}

function byPerson(base: Score, { given, claim }: CriterionInput, about: string): Score {
  const said = personPoints(base.full, given, claim);
  return { ...base, state: "manual", points: said.points, reason: said.reason, working: `${about}；${said.words}`, from: [...base.from, ...said.from] };
}

function notApplicable(base: Score, input: CriterionInput): Score {
  const { shown } = input.look;
  const policy = base.criterion.whenNotApplicable;
  if (policy === undefined) return byPerson(base, input, `${shown}，标准没有写明如何计分`);
  if (policy === "redistribute") return { ...base, state: "notApplicable", working: `${shown}，分值按比例分摊到其余指标` };
  return { ...base, state: "notApplicable", points: base.full, working: `${shown}，按标准计满分${shownScore(base.full)}` };
}

/** A typed judgement stands in for a look that fails; so do the unit's own points where a survey figure simply is not in the workbook. */
function missing(base: Score, input: CriterionInput): Score {
  const { look, given } = input;
  if (given || (look.fact?.state === "missing" && base.claimed)) return byPerson(base, input, look.shown);
  return { ...base, state: "missing", working: look.shown };
}

function emptyScore(criterion: Criterion, { look, claim }: CriterionInput): Score {
  return {
    criterion,
    full: new Decimal(criterion.full || "0"),
    points: null,
    state: "missing",
    claimed: claim.claimed,
    claimedFull: claim.claimedFull,
    rate: look.rate,
    fact: look.fact,
    ...(look.ownValue ? { ownValue: look.ownValue } : {}),
    working: "",
    reason: "",
    from: look.from,
  };
}

function readingsInWords(readings: readonly OpenReading[]): string {
  return readings.length === 0 ? "" : `：${readings.map(({ words, points }) => `${words}得${shownScore(points)}`).join("，")}`;
}
