import type { Book } from "./book";
import type { Random } from "./random";
import type { Meaning } from "./meaning";

/** One way in which real sheets differ from a sample. */
export interface Mutation {
  readonly name: string;
  /** The book, changed; null where it holds nothing that could be changed so. */
  readonly mutate: (book: Book, random: Random, meaning: Meaning) => Book | null;
}
