import places from "./usualPlaces.json";

const byLength = Object.entries(places).sort(([left], [right]) => right.length - left.length);

/** The table in which a fact is usually found, by the longest matching beginning of its id; empty where none is known. */
export function usualPlace(factId: string): string {
  return byLength.find(([beginning]) => factId.startsWith(beginning))?.[1] ?? "";
}
