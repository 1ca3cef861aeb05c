import type { Fact } from "../facts/fact";
import type { Rubric } from "../rubrics/rubric";
import type { EvaluateResult } from "../evaluate";
import { neededFacts, waitingFor } from "../findings/neededFacts";
import { usualPlace } from "../findings/usualPlace";

/** What a rubric looks at and the workbook does not say; without a rubric, why there is none. */
export interface Lacking {
  readonly rubric: Rubric | null;
  readonly facts: readonly LackingFact[];
  /** Empty where there is a rubric. */
  readonly why: string;
}

export interface LackingFact {
  readonly fact: Fact;
  /** The table in which it usually stands; empty where there is no usual one. */
  readonly place: string;
  /** The criteria that wait for it. */
  readonly criteria: readonly string[];
}

export function lackingIn(result: EvaluateResult): Lacking {
  if (result.kind === "refused") return { rubric: null, facts: [], why: result.reasons[0] };
  const { evaluation } = result;
  const facts = neededFacts(evaluation).filter(({ state }) => state === "missing");
  return { rubric: evaluation.rubric, facts: facts.map((fact) => ({ fact, place: usualPlace(fact.id), criteria: waitingFor(fact, evaluation) })), why: "" };
}
