import type { CellValue } from "../../../src/grid/grid";
import { wholeSheet } from "../../../src/hosts/embedded/model/areas";
import { Book } from "../../../src/hosts/embedded/model/book";
import type { FormulaArgument } from "../../../src/hosts/embedded/univer/formulaFunctions";

/** What of a workbook matters to a calculator, as plain values that can be posted to a worker. */
export interface BookMessage {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly (readonly [row: number, column: number, value: CellValue, formula: string | null])[] }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface ResultMessage {
  readonly values: readonly { readonly sheet: number; readonly row: number; readonly column: number; readonly value: CellValue }[];
  /** What TEST.SEE was given, call by call. */
  readonly seen: readonly FormulaArgument[][];
}

export function messageOf(book: Book): BookMessage {
  return {
    sheets: book.sheets.map(({ name, cells }) => ({
      name,
      cells: [...cells.within(wholeSheet)].map(([row, column, { value, formula }]) => [row, column, value, formula] as const),
    })),
    names: book.names.map(({ name, formula }) => ({ name, formula })),
  };
}

export function bookFrom({ sheets, names }: BookMessage): Book {
  const book = new Book();
  for (const { name, cells } of sheets) {
    const sheet = book.addSheet(name);
    for (const [row, column, value, formula] of cells) sheet.put(row, column, value, formula);
  }
  book.names = names.map((name) => ({ ...name, scope: null, comment: "", visible: true }));
  return book;
}
