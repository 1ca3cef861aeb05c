import type { Calculator } from "../hosts/embedded/calculator";
import { EmbeddedHost } from "../hosts/embedded/embeddedHost";
import { bookFromFile } from "../hosts/embedded/file/bookFromFile";
import type { Book } from "../hosts/embedded/model/book";
import type { Sheet } from "../hosts/embedded/model/sheet";
import { openWorkbook } from "../hosts/openWorkbook";

/** A workbook on the desk: the file as it was opened, and the book that the grid shows and the add-in talks to. */
export interface OpenedFile {
  /** As it will be saved: an old or foreign format becomes a new .xlsx. */
  readonly name: string;
  readonly original: Uint8Array;
  readonly book: Book;
  readonly host: EmbeddedHost;
  /** What the person should know of the format. */
  readonly notice: string | null;
  readonly inFile: (sheet: Sheet) => boolean;
}

/** @throws HostProblem with a sentence for the person */
export async function openFile(bytes: Uint8Array, fileName: string, calculator: Calculator, onExchange: () => void): Promise<OpenedFile> {
  const { notice, ...port } = await openWorkbook(bytes, fileName);
  const original = port.bytes();
  const { book } = bookFromFile(original);
  const name = notice === null ? fileName : fileName.replace(/\.[^.]*$/, "") + ".xlsx";
  book.fileName = name;
  const sheets = new Set(book.sheets);
  return { name, original, book, notice, host: new EmbeddedHost(book, { calculator, onExchange }), inFile: (sheet) => sheets.has(sheet) };
}
