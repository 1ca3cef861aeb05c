import type { Fact, FactId } from "../../facts/fact";
import { factEntry } from "../../facts/fact";
import type { Facts } from "../../facts/facts";
import { findFact } from "../../facts/facts";
import type { Decimal } from "../../quantity/decimal";
import { plainText } from "../../quantity/plainText";
import type { Outcome } from "../check";
import { defineCheck } from "../defineCheck";
import { knownTerms } from "../knownTerm";
import { cellsOf, lacksData, nameOf, notApplicable, passes } from "../outcome";
import { printFigure, printPercent } from "../printFigure";
import { threshold } from "../threshold";

const watched: readonly FactId[] = ["income.total", "spend.total", "spend.basic", "spend.project", "publicOutlay.actual", "agency.total"];

/**
 * CHANGE-UNEXPLAINED: a figure moved much against the year before, and no text says why.
 *
 *     |current − prior| ÷ prior                beyond 10 % noted, beyond 20 % a reason is expected
 *
 * Source   local practice; thresholds editable in thresholds.json
 * Reading  A sentence that names the figure and speaks of growth or decline is the reason. A prior of zero has no percentage.
 */
export const changeUnexplained = defineCheck({
  code: "CHANGE-UNEXPLAINED",
  label: { "zh-CN": "较大变动已说明原因", "en-US": "Large changes are explained" },
  severity: "note",
  cites: [],
  run: ({ facts }) => watched.map((id) => runFact(id, facts)),
});

function runFact(id: FactId, facts: Facts): Outcome {
  const pair = [findFact(facts, id), findFact(facts, `${id}@prior`)];
  const unknown = pair.filter(({ state }) => state !== "known");
  if (unknown.length > 0) return lacksData(unknown.map((fact) => nameOf(fact, facts.year)));
  const unit = pair[0]?.quantity?.unit ?? "";
  const [current, prior] = knownTerms(pair, unit) ?? [];
  if (!current || !prior) return lacksData(["两年金额的单位"], cellsOf(pair));
  if (!prior.value.gt(0)) return notApplicable();
  return compare(current.fact, current.value, prior.value, unit, cellsOf(pair), facts);
}

function compare(fact: Fact, current: Decimal, prior: Decimal, unit: string, at: Outcome["at"], facts: Facts): Outcome {
  const change = current.minus(prior).div(prior);
  if (change.abs().lte(threshold("changeNoted")) || isExplained(fact, facts)) return passes(at);
  const values = {
    name: fact.label["zh-CN"],
    direction: change.gt(0) ? "增加" : "减少",
    percent: printPercent(change.abs()),
    prior: printFigure(prior, 2),
    current: printFigure(current, 2),
    unit,
  };
  return { kind: "fails", at, values, severity: change.abs().gt(threshold("changeExplained")) ? "costsPoints" : "note" };
}

function isExplained(fact: Fact, { texts }: Facts): boolean {
  const names = [fact.label["zh-CN"], ...(factEntry(fact.id).aliases ?? [])].map((name) => plainText(name).replace(/合计$/, ""));
  const sentences = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => plainText(text).split(/[。;！]/)));
  return sentences.some((sentence) => /增|减|升|降|变动|变化/.test(sentence) && names.some((name) => sentence.includes(name)));
}
