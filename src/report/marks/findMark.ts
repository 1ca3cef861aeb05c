import type { Mark } from "./mark";
import { markKey } from "./marks";

export type FoundMark = { readonly kind: "found"; readonly mark: Mark } | { readonly kind: "unknown"; readonly near: readonly string[] };

/** Looks marks up as they are typed; for one that nobody knows, the nearest names that there are. */
export function markFinder(marks: readonly Mark[]): (typed: string) => FoundMark {
  const byKey = new Map<string, Mark>();
  for (const mark of marks) for (const name of [mark.name, ...(mark.aliases ?? [])]) if (!byKey.has(markKey(name))) byKey.set(markKey(name), mark);
  return (typed) => {
    const mark = byKey.get(markKey(typed));
    return mark ? { kind: "found", mark } : { kind: "unknown", near: nearest(markKey(typed), [...byKey.keys()]) };
  };
}

const shown = 3;
/** Fewer letters in common than this share are no likeness. */
const alike = 0.5;

function nearest(typed: string, names: readonly string[]): readonly string[] {
  const rated = names.map((name) => ({ name, likeness: likeness(typed, name) })).filter((one) => one.likeness >= alike);
  return rated.sort((a, b) => b.likeness - a.likeness).slice(0, shown).map(({ name }) => name);
}

/** The share of neighbouring letters that two names have in common, from 0 to 1 (Dice). */
function likeness(left: string, right: string): number {
  const [a, b] = [pairs(left), pairs(right)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`));
}
