import type { FactId } from "../facts/fact";
import type { Rubric } from "../rubrics/rubric";
import places from "./usuallyFound.json";

/**
 * The table in which a fact usually stands, by the longest matching beginning of its id; empty where there is no usual one. What a
 * department has in its accounts a project has in its form.
 */
export function usualPlace(id: FactId, subject: Rubric["subject"] = "department"): string {
  const ofSubject = subject === "project" ? placeAmong(places.project, id) : "";
  return ofSubject === "" ? placeAmong(places.department, id) : ofSubject;
}

function placeAmong(known: Readonly<Record<string, string>>, id: FactId): string {
  const matching = Object.entries(known).filter(([beginning]) => id === beginning || id.startsWith(`${beginning}.`) || (beginning.includes(".") && id.startsWith(beginning)));
  return matching.reduce(([best, place], [beginning, other]) => (beginning.length > best.length ? [beginning, other] : [best, place]), ["", ""])[1];
}
