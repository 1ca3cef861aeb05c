import { bookFromGrids } from "../../../../src/hosts/embedded/bookFromGrids";
import { EmbeddedHost } from "../../../../src/hosts/embedded/embeddedHost";
import type { Book } from "../../../../src/hosts/embedded/model/book";
import { wacHost } from "../../../../src/hosts/embedded/wac/wacHost";
import type { PlainGrid } from "./plainGrid";
import { gridFromPlain } from "./plainGrid";

/** The page around the add-in: what the test does at the keyboard. */
export interface AroundPage {
  open(grids: readonly PlainGrid[]): Promise<void>;
  type(sheet: string, row: number, column: number, number: number): void;
  rename(sheet: string, name: string): void;
  protectStructure(): void;
}

let book: Book | null = null;
let opened = 0;
let close = (): void => undefined;

function opening(): Book {
  if (!book) throw new Error("no workbook is open");
  return book;
}

const page: AroundPage = {
  open: (grids) => {
    close();
    document.querySelector("iframe")?.remove();
    book = bookFromGrids(grids.map(gridFromPlain));
    const frame = document.createElement("iframe");
    close = wacHost(new EmbeddedHost(book), frame, { instanceId: `book-${(opened += 1)}` });
    const loaded = new Promise<void>((resolve) => {
      frame.onload = () => resolve();
    });
    frame.src = "/pane.html";
    document.body.append(frame);
    return loaded;
  },
  type: (sheet, row, column, number) => opening().findSheet(sheet)?.enter(row, column, number),
  rename: (sheet, name) => {
    const found = opening().findSheet(sheet);
    if (found) opening().renameSheet(found, name);
  },
  protectStructure: () => {
    opening().protection = { password: null };
  },
};

Object.assign(window, { page });
