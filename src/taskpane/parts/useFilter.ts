import { useMemo, useState } from "react";

/** A list narrowed by what a person types: every word must occur. `textOf` is asked once for each entry. */
export function useFilter<T>(items: readonly T[], textOf: (item: T) => string) {
  const [wanted, setWanted] = useState("");
  // The texts change only with the list: what they are made of is the same as long as the entries are.
  const texts = useMemo(() => items.map((item) => textOf(item).toLowerCase()), [items]);
  const shown = useMemo(() => {
    const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
    return words.length === 0 ? items : items.filter((_, index) => words.every((word) => texts[index]?.includes(word)));
  }, [items, texts, wanted]);
  return { wanted, setWanted, shown };
}
