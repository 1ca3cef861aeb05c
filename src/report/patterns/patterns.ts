import { recordOf } from "../checkData";
import type { Pattern } from "../sentences/pattern";
import budget from "./budget.json";
import change from "./change.json";
import finalAccounts from "./finalAccounts.json";
import opening from "./opening.json";
import operation from "./operation.json";
import project from "./project.json";
import { readPattern } from "./readPattern";
import score from "./score.json";
import threePublic from "./threePublic.json";

/** The sentence library, family by family, as it stands in the files. */
export const patternFamilies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  budget,
  change,
  finalAccounts,
  opening,
  operation,
  project,
  score,
  threePublic,
};

/** Every fault of a family of patterns; none when it may be used. */
export function faultsOfPatterns(family: unknown, name: string): readonly string[] {
  const faults: string[] = [];
  recordOf(readPattern)(family, name, faults);
  return faults;
}

const library = new Map<string, Pattern>(
  Object.values(patternFamilies).flatMap((family) => Object.entries(family).map(([id, pattern]) => [id, readPattern(pattern, id, [])] as const)),
);

export const patternIds: readonly string[] = [...library.keys()];

/** A pattern by its id. A missing one is our own mistake: the loader of outlines and the test of the library name it first. */
export function patternById(id: string): Pattern {
  const found = library.get(id);
  if (!found) throw new Error(`the sentence library has no pattern ${id}`);
  return found;
}
