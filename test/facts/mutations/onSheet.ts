import type { BookSheet } from "./book";
import type { Meaning } from "./meaning";
import type { Mutation } from "./mutation";
import type { Random } from "./random";

/** A mutation that changes one sheet and nothing that the workbook tells. */
export function onSheet(name: string, change: (sheet: BookSheet, random: Random, meaning: Meaning) => BookSheet | null): Mutation {
  return {
    name,
    mutate: (book, random, meaning) => {
      for (const sheet of random.shuffle(book.sheets)) {
        const changed = change(sheet, random, meaning);
        if (changed) return { ...book, sheets: book.sheets.map((other) => (other === sheet ? changed : other)) };
      }
      return null;
    },
  };
}
