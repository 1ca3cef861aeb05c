/** More than a sheet has columns (16,384): the words of one row must not drive each other out. */
const most = 50_000;

/**
 * The result of a pure function of a text, kept by the text. A workbook repeats its words, so this saves most of the work; a
 * sheet of a million different texts is not kept for ever.
 */
export function remember<T>(memo: Map<string, T>, text: string, make: (text: string) => T): T {
  const known = memo.get(text);
  if (known !== undefined) return known;
  if (memo.size > most) memo.clear();
  const made = make(text);
  memo.set(text, made);
  return made;
}
