import type { Facts } from "../../../src/facts/facts";
import { factsFromGrids } from "../../../src/facts/fromGrids";
import type { PlainSheet } from "../../../src/report/plainSheet";
import type { Book } from "./book";
import { bookOf, gridsOf } from "./book";
import type { Judged } from "./compare";
import { compare } from "./compare";
import type { Meaning } from "./meaning";
import { meaningOf } from "./meaning";
import { mutations } from "./mutations";
import type { Mutation } from "./mutation";
import { seeded } from "./random";

export interface Variant {
  readonly seed: number;
  /** The mutations, in the order in which they were made. */
  readonly ways: readonly string[];
  readonly judged: readonly Judged[];
}

/** The variants of a sample by the seeds that come after one: one to four mutations each, recognised anew and judged against the sample. */
export function variantsOf(sample: readonly PlainSheet[], count: number, { after = 0, only = mutations }: { readonly after?: number; readonly only?: readonly Mutation[] } = {}): readonly Variant[] {
  const book = bookOf(sample);
  const facts = factsFromGrids(gridsOf(book));
  const meaning = meaningOf(facts);
  return Array.from({ length: count }, (_, index) => variant(book, facts, meaning, after + index + 1, only));
}

function variant(sample: Book, facts: Facts, meaning: Meaning, seed: number, only: readonly Mutation[]): Variant {
  const random = seeded(seed);
  let book = sample;
  const ways: string[] = [];
  for (let left = 1 + random.below(4), tries = 0; left > 0 && tries < 40; tries++) {
    const mutation = random.pick(only);
    const changed = ways.includes(mutation.name) && tries < 20 ? null : mutation.mutate(book, random, meaning);
    if (!changed) continue;
    book = changed;
    ways.push(mutation.name);
    left--;
  }
  return { seed, ways, judged: judgedOf(book, facts) };
}

function judgedOf(book: Book, sample: Facts): readonly Judged[] {
  const origins = new Map(book.sheets.flatMap(({ name, cells }) => cells.map(({ row, column, origin }) => [`${name}|${row}|${column}`, origin] as const)));
  const variant = factsFromGrids(gridsOf(book));
  return compare({
    sample,
    variant,
    expected: book.expected,
    originAt: ({ sheet, row, column }) => origins.get(`${sheet}|${row}|${column}`) ?? "+nothing",
  });
}
