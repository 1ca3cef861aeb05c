import type { FactId } from "../facts/fact";
import places from "./usuallyFound.json";

const entries = Object.entries(places);

/** The table in which a fact usually stands, by the longest matching beginning of its id; empty where there is no usual one. */
export function usualPlace(id: FactId): string {
  const matching = entries.filter(([beginning]) => id === beginning || id.startsWith(`${beginning}.`) || (beginning.includes(".") && id.startsWith(beginning)));
  return matching.reduce(([best, place], [beginning, other]) => (beginning.length > best.length ? [beginning, other] : [best, place]), ["", ""])[1];
}
