/** The place of the first entry whose key is so great, by halving: in an ascending list; its length where none is. */
export function firstAtLeast<T>(ascending: readonly T[], wanted: number, key: (entry: T) => number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (key(ascending[middle] as T) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
