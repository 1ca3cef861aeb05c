import type { Rate } from "../rates/rate";
import type { Check, Outcome } from "./check";
import { cellsOf, lacksData, notApplicable } from "./outcome";
import type { ThresholdId } from "./threshold";
import { printThreshold, threshold } from "./threshold";

/** A rate that needs a word of explanation beyond a threshold. */
interface Limit {
  /** Readings of one rate in the order of preference; the first that is known counts. */
  readonly rates: readonly [string, ...string[]];
  readonly threshold: ThresholdId;
  readonly side: "above" | "below";
  /** The rate's size counts: a cut of 30 % is as large as a rise of 30 %. */
  readonly size?: boolean;
  /** A text under this topic of 文字材料 is the explanation. */
  readonly explainedIn?: string;
}

/** The run of a check of one rate against a threshold. */
export function rateLimit(limit: Limit): Check["run"] {
  return ({ rates, facts }) => {
    const found = limit.rates.flatMap((wanted) => rates.filter(({ definition }) => definition.id === wanted));
    const explained = facts.texts.some(({ topic, paragraphs }) => topic === limit.explainedIn && paragraphs.length > 0);
    return [runLimit(limit, found, explained)];
  };
}

function runLimit(limit: Limit, found: readonly Rate[], explained: boolean): Outcome {
  const rate = found.find(({ state }) => state === "known");
  const nothing = found.some(({ state }) => state === "notApplicable" || state === "noBase");
  if (!rate?.value) return nothing ? notApplicable() : lacksData(missingOf(found));
  const value = limit.size ? rate.value.abs() : rate.value;
  const beyond = limit.side === "above" ? value.gt(threshold(limit.threshold)) : value.lt(threshold(limit.threshold));
  const values = {
    rate: rate.definition.label["zh-CN"],
    printed: rate.printed,
    working: rate.working,
    limit: `${limit.size ? "±" : ""}${printThreshold(limit.threshold)}`,
    side: limit.side,
  };
  return { kind: beyond && !explained ? "fails" : "passes", at: cellsOf(rate.facts), values };
}

function missingOf(rates: readonly Rate[]): readonly string[] {
  return rates.slice(0, 1).flatMap(({ facts }) => facts.filter(({ state }) => state !== "known").map(({ label }) => label["zh-CN"]));
}
