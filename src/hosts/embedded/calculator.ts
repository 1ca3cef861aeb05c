import type { Book } from "./model/book";

/** Gives formulas their values. */
export interface Calculator {
  /** Calculates every formula of a workbook and puts the results into its cells. */
  calculate(book: Book): Promise<void>;
}
