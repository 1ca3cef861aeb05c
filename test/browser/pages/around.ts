import { bookFromFile } from "../../../src/hosts/embedded/file/bookFromFile";
import { EmbeddedHost } from "../../../src/hosts/embedded/embeddedHost";
import type { Fault } from "../../../src/hosts/embedded/fault";
import type { Book } from "../../../src/hosts/embedded/model/book";
import { nativeHost } from "../../../src/hosts/embedded/native/nativeHost";
import type { RichRequest } from "../../../src/hosts/embedded/wire/richApi";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import type { PlainSheet } from "../../../src/report/plainSheet";
import type { PaneFrame } from "../../../src/workbench/paneFrame";

/** A page around the add-in's own, without a grid: a workbook, an Excel that can be told to fail, and a person's hands. */
export interface Around {
  /** Opens a workbook, given as base64, and beside it the pane, or another page of the add-in. */
  open(base64: string, page?: string): void;
  /** A workbook made from nothing. */
  make(sheets: readonly PlainSheet[]): void;
  /** From now on every request that reads or writes the workbook fails so; null ends it. */
  fail(fault: Fault | null): void;
  /** Every answer waits so long, in milliseconds. */
  slow(pause: number): void;
  type(sheet: string, row: number, column: number, entry: string | number): void;
  select(sheet: string, row: number, column: number): void;
  selection(): string;
  sheets(): readonly string[];
  value(sheet: string, row: number, column: number): unknown;
}

let book: Book | null = null;
let host: EmbeddedHost | null = null;
let fault: Fault | null = null;
let pause = 0;
let opened = 0;

function present(): Book {
  if (!book) throw new Error("no workbook is open");
  return book;
}

function show(bytes: Uint8Array, page = "pane.html"): void {
  ({ book } = bookFromFile(bytes));
  opened += 1;
  host = new EmbeddedHost(book, { fault: (request) => (isOurs(request) ? fault : null), calculator: { calculate: () => new Promise((done) => setTimeout(done, 0)) } });
  const execute = host.execute.bind(host);
  host.execute = async (body, customData) => {
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    return execute(body, customData);
  };
  const frame = Object.assign(document.createElement("iframe"), { src: page, title: "PERF" });
  document.querySelector("iframe")?.remove();
  document.body.append(frame);
}

/** office.js asks for things of its own too; those go on working. */
function isOurs({ ObjectPaths }: RichRequest): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 1 || ObjectPathType === 6);
}

const around: Around = {
  open: (base64, page) => show(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), page),
  make: (sheets) => show(newXlsx(sheets, { title: "test" })),
  fail: (next) => {
    fault = next;
  },
  slow: (next) => {
    pause = next;
  },
  type: (name, row, column, entry) => {
    const sheet = present().findSheet(name);
    if (!sheet) return;
    sheet.enter(row, column, entry);
    present().events.tell({ kind: "changed", sheet: sheet.id, area: { top: row, left: column, bottom: row, right: column }, changeType: "RangeEdited", triggeredByUser: true });
  },
  select: (sheet, row, column) => {
    const found = present().findSheet(sheet);
    if (!found) return;
    present().activate(found);
    found.selection = { top: row, left: column, bottom: row, right: column };
  },
  selection: () => `${present().activeSheet.name} ${present().activeSheet.selection.top} ${present().activeSheet.selection.left}`,
  sheets: () => present().sheets.map(({ name }) => name),
  value: (sheet, row, column) => present().findSheet(sheet)?.cell(row, column).value,
};

const frame: PaneFrame = {
  nativeHostFor: () => {
    if (!host) throw new Error("no workbook is open");
    return nativeHost(host, { instanceId: `book-${opened}` });
  },
  openSample: () => undefined,
  fileOver: () => undefined,
};

Object.assign(window, frame, { around });
