import type { Facts } from "../../src/facts/facts";
import type { Evaluation } from "../../src/findings/evaluation";
import { ratesFromFacts } from "../../src/rates/fromFacts";
import type { Rubric } from "../../src/rubrics/rubric";
import { allRubrics } from "../../src/rubrics/shipped";
import { scoresFromRates } from "../../src/scores/fromRates";

/** An evaluation through the real rates and scores; findings are left to their own tests. */
export function evaluationOf(facts: Facts, rubric: Rubric = hunan()): Evaluation {
  const rates = ratesFromFacts(facts);
  const { scores, total } = scoresFromRates(rates, rubric, facts);
  return { rubric, facts, rates, scores, total, findings: [], checks: [], projects: facts.projects.map((project) => evaluationOf(project, rubric)) };
}

export function hunan(): Rubric {
  return rubric("hunan/department-2019");
}

export function rubric(id: string): Rubric {
  const found = allRubrics.find((one) => one.id === id);
  if (!found) throw new Error(`no rubric ${id}: ${allRubrics.map((one) => one.id).join(", ")}`);
  return found;
}
