import type { ColumnKind } from "./tableKind";
import type { HeaderYear } from "./wording";
import { kindWord, matchesWord, wording } from "./wording";

/** The header words of a column kind, from top to bottom, in the form in which they are compared. */
export interface HeaderPattern {
  /** The column's name in its block. */
  readonly name: string;
  readonly words: readonly string[];
  readonly notUnder: readonly string[];
  readonly year: HeaderYear;
}

const compiled = new WeakMap<Readonly<Record<string, ColumnKind>>, readonly HeaderPattern[]>();

/** The patterns of a block's columns; made once for each kind. */
export function headerPatterns(columns: Readonly<Record<string, ColumnKind>>): readonly HeaderPattern[] {
  const known = compiled.get(columns);
  if (known) return known;
  const patterns = Object.entries(columns).flatMap(([name, kind]) => kind.headers.map((header) => patternOf(name, header, kind.notUnder ?? [])));
  compiled.set(columns, patterns);
  return patterns;
}

function patternOf(name: string, header: string, notUnder: readonly string[]): HeaderPattern {
  const words = header.split("/");
  return { name, words: words.map(kindWord), notUnder: notUnder.map(kindWord), year: wording(words.at(-1) ?? "").year };
}

/** Of which columns a word is the lowest header, and whether it is a header at all. */
export interface HeaderWords {
  readonly isWord: (core: string) => boolean;
  /** Adds the names of the columns that the word may be the lowest header of. */
  readonly addNames: (core: string, names: Set<string>) => void;
}

const indexed = new WeakMap<readonly HeaderPattern[], HeaderWords>();

/** The words of a block's patterns; made once, however many cells ask. */
export function headerWords(patterns: readonly HeaderPattern[]): HeaderWords {
  const known = indexed.get(patterns);
  if (known) return known;
  const words = new Set(patterns.flatMap((pattern) => pattern.words));
  const contained = [...words].filter((word) => word.startsWith("~")).map((word) => word.slice(1));
  const made: HeaderWords = {
    isWord: (core) => words.has(core) || contained.some((word) => core.includes(word)),
    addNames: (core, names) => {
      for (const { name, words: path } of patterns) if (!names.has(name) && matchesWord(core, path.at(-1) ?? "")) names.add(name);
    },
  };
  indexed.set(patterns, made);
  return made;
}

/** The pattern's words stand in the header's path in this order, the last one at its end; and the years do not exclude each other. */
export function bearsPattern(path: readonly string[], year: HeaderYear, pattern: HeaderPattern): boolean {
  if (!yearFits(year, pattern.year)) return false;
  const last = path.at(-1);
  const lastWord = pattern.words.at(-1);
  if (last === undefined || lastWord === undefined || !matchesWord(last, lastWord)) return false;
  if (pattern.notUnder.some((word) => path.slice(0, -1).some((core) => matchesWord(core, word)))) return false;
  let next = 0;
  for (const core of path) {
    const word = pattern.words[next];
    if (word !== undefined && matchesWord(core, word)) next++;
  }
  return next === pattern.words.length;
}

/** A pattern that names the year before takes only such columns; absolute years are settled later. */
function yearFits(found: HeaderYear, asked: HeaderYear): boolean {
  if (asked === null || !("relative" in asked)) return true;
  if (found === null) return asked.relative === 0;
  return "absolute" in found || found.relative === asked.relative;
}
