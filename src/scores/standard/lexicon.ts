import words from "./words.json";

/** By list and first character, longest first: most places begin no word of a list, and are told so at once. */
const lists: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  Object.entries(words).map(([name, list]) => [name, byFirstCharacter(list)]),
);

function byFirstCharacter(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  return new Map(sorted.map((word) => [word.charAt(0), sorted.filter((other) => other.startsWith(word.charAt(0)))]));
}

/** How long the longest word of a list is that stands at a place; 0 where none does. */
export function longestWord(list: string, text: string, at: number): number {
  const byFirst = lists.get(list);
  if (!byFirst) throw new Error(`standard.peggy asks for a list that words.json does not have: ${list}`);
  return byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** The tier word a phrase ends with: 效果较好 → 较好. */
export function tierWordOf(phrase: string): string | undefined {
  return words.tierWord.filter((word) => phrase.endsWith(word)).sort((a, b) => b.length - a.length)[0];
}
