import words from "./words.json";

interface WordList {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

const lists: ReadonlyMap<string, WordList> = new Map(
  Object.entries(words).map(([name, list]) => [name, { words: new Set(list), longest: Math.max(...list.map(({ length }) => length)) }]),
);

/** How long the longest word of a list is that stands at a place; 0 where none does. */
export function longestWord(list: string, text: string, at: number): number {
  const found = lists.get(list);
  if (!found) throw new Error(`standard.peggy asks for a list that words.json does not have: ${list}`);
  for (let length = Math.min(found.longest, text.length - at); length > 0; length--) {
    if (found.words.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

/** The tier word a phrase ends with: 效果较好 → 较好. */
export function tierWordOf(phrase: string): string | undefined {
  return words.tierWord.filter((word) => phrase.endsWith(word)).sort((a, b) => b.length - a.length)[0];
}
