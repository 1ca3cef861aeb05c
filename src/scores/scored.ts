import type { Facts } from "../facts/facts";
import type { Rate } from "../rates/rate";
import type { Rubric } from "../rubrics/rubric";
import type { Score, Total } from "./score";

/** Everything that is known before anything is checked. */
export interface Scored {
  readonly rubric: Rubric;
  readonly facts: Facts;
  readonly rates: readonly Rate[];
  readonly scores: readonly Score[];
  readonly total: Total;
}
