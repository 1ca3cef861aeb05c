import type { Num, Rule } from "../../rubrics/rule";

/** The same points for every value; null where they are not known. */
export function constant(points: Num | null): Rule | null {
  return points === null ? null : { kind: "bands", bands: [{ points }] };
}
