import type { Mutation } from "../mutation";

/** The order of the sheets tells nothing. */
export const sheetsShuffled: Mutation = {
  name: "sheets shuffled",
  mutate: (book, random) => (book.sheets.length < 2 ? null : { ...book, sheets: random.shuffle(book.sheets) }),
};
