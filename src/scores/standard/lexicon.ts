import { words } from "./grammar.generated";

const lists: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries<string>(words).map(([name, coded]) => [name, wordsOf(coded)]));

/** By list and first character, longest first: most places begin no word of a list, and are told so at once. */
const byFirst: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(Object.entries(lists).map(([name, list]) => [name, byFirstCharacter(list)]));

/** Words as grammar.generated.ts has them: a letter for what a word shares with the one before it (a: nothing), and the rest. */
function wordsOf(coded: string): readonly string[] {
  let before = "";
  return [...coded.matchAll(/([a-z])([^a-z]*)/g)].map(([, shared = "", rest = ""]) => (before = before.slice(0, shared.charCodeAt(0) - 97) + rest));
}

function byFirstCharacter(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  return new Map(sorted.map((word) => [word.charAt(0), sorted.filter((other) => other.startsWith(word.charAt(0)))]));
}

/** How long the longest word of a list is that stands at a place; 0 where none does. */
export function longestWord(list: string, text: string, at: number): number {
  return byFirst.get(list)?.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** The tier word a phrase ends with: 效果较好 → 较好. */
export function tierWordOf(phrase: string): string | undefined {
  return lists["tierWord"]?.filter((word) => phrase.endsWith(word)).sort((a, b) => b.length - a.length)[0];
}
