import type { FactId } from "../facts/fact";
import places from "./usuallyFound.json";

const byNoun: Readonly<Record<string, string>> = places;

/** The table in which a fact usually stands, by the noun of its id; empty where there is no usual one. */
export function usualPlace(id: FactId): string {
  return byNoun[id.split(".")[0] ?? ""] ?? "";
}
