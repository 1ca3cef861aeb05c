import { recordOf } from "../checkData";
import type { Pattern } from "../sentences/pattern";
import { patternFiles } from "./catalog.generated";
import { readPattern } from "./readPattern";

/** Every fault of a family of patterns; none when it may be used. */
export function faultsOfPatterns(family: unknown): readonly string[] {
  const faults: string[] = [];
  recordOf(readPattern)(family, "patterns", faults);
  return faults;
}

const library = new Map<string, Pattern>(
  patternFiles.flatMap((family) => Object.entries(family).map(([id, pattern]) => [id, readPattern(pattern, id, [])] as const)),
);

export const patternIds: readonly string[] = [...library.keys()];

/** A pattern by its id. A missing one is our own mistake: the loader of outlines and the test of the library name it first. */
export function patternById(id: string): Pattern {
  const found = library.get(id);
  if (!found) throw new Error(`the sentence library has no pattern ${id}`);
  return found;
}
