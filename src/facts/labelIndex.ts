import type { Body } from "./rowLabels";
import { matchesWord } from "./wording";

/** Finds the rows of a body by the label before a column; asking it takes no time by the number of rows. */
export interface LabelIndex {
  /** Places in the body, ascending, of the rows whose label is this word. */
  readonly rows: (column: number, word: string) => readonly number[];
}

/** The index of a body; a column is gone through when it is first asked for, however many rules ask. */
export function labelIndex(body: Body): LabelIndex {
  const columns = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const byCore = (column: number): ReadonlyMap<string, readonly number[]> => {
    const known = columns.get(column);
    if (known) return known;
    const made = indexed(body, column);
    columns.set(column, made);
    return made;
  };
  return { rows: (column, word) => (word.startsWith("~") ? containing(byCore(column), word) : (byCore(column).get(word) ?? [])) };
}

function indexed(body: Body, column: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  body.rows.forEach((row, place) => {
    const core = body.labelAt(row, column)?.core;
    if (core === undefined) return;
    const known = places.get(core);
    if (known) known.push(place);
    else places.set(core, [place]);
  });
  return places;
}

function containing(byCore: ReadonlyMap<string, readonly number[]>, word: string): readonly number[] {
  return [...byCore].flatMap(([core, places]) => (matchesWord(core, word) ? places : [])).sort((a, b) => a - b);
}
