import type { Fact, FactState } from "../../facts/fact";
import { factEntry } from "../../facts/fact";
import { usualPlace } from "../../findings/usualPlace";
import { inMoneyUnit, isMoneyUnit } from "../../quantity/money";
import type { Quantity } from "../../quantity/quantity";
import type { Rubric } from "../../rubrics/rubric";
import type { Telling } from "../telling";
import type { Measured } from "./measured";
import type { NeedKind } from "./need";
import type { Valued } from "./valued";
import { lacking } from "./valued";

const needOfState: Readonly<Record<Exclude<FactState, "known">, NeedKind>> = {
  missing: "missing",
  unreadable: "unreadable",
  contradictory: "contradictory",
};

/** A fact as the report's style counts it: money in the report's unit, a percent as a fraction. */
export function factValue(fact: Fact, { evaluation, style, scope }: Telling): Valued {
  const { subject } = evaluation.rubric;
  const what = factName(fact, evaluation.facts.year, subject);
  if (fact.state !== "known" || fact.quantity === null) {
    const kind = fact.state === "known" ? "missing" : needOfState[fact.state];
    const at = fact.readings.map((reading) => reading.at);
    return lacking({ kind, what, where: usualPlace(fact.id, subject), at });
  }
  const measured = measureOf(fact, fact.quantity, style.money);
  if (!measured) return lacking({ kind: "unit", what, where: usualPlace(fact.id, subject), at: fact.at ? [fact.at] : [] });
  const of = `${scope}facts/${fact.id}${fact.year === null ? "" : `@${fact.year}`}`;
  return { known: true, measured, source: { of, from: fact.at ? [fact.at] : [], cites: [] } };
}

/** The name a person knows the fact by, a project's by its form; 上年 stands before that of the year before. */
export function factName(fact: Fact, year: number | null, subject: Rubric["subject"]): string {
  const name = (subject === "project" ? factEntry(fact.id).ofProject : undefined)?.["zh-CN"] ?? fact.label["zh-CN"];
  return fact.year !== null && year !== null && fact.year < year ? `上年${name}` : name;
}

function measureOf(fact: Fact, quantity: Quantity, money: Telling["style"]["money"]): Measured | null {
  const { measure, unit } = factEntry(fact.id);
  if (measure === "percent") return { value: quantity.value.div(100), measure: "percent", unit: "" };
  if (measure !== "money") return { value: quantity.value, measure: "plain", unit: unit ?? quantity.unit };
  if (!isMoneyUnit(quantity.unit)) return null;
  const { value } = inMoneyUnit({ value: quantity.value, unit: quantity.unit }, money);
  return { value, measure: "money", unit: money };
}
