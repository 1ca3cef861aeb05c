import type { Score } from "../scores/score";

/** Whether a rule looked at a value (or at "nothing of the kind this year") and left the points to a person. */
export function isOpenRule({ state, criterion, rate, fact }: Score): boolean {
  if (state !== "manual" || criterion.judges === null) return false;
  return rate?.state === "known" || rate?.state === "notApplicable" || fact?.state === "known";
}
