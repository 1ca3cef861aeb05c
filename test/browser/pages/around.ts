import { bookFromFile } from "../../../src/hosts/embedded/file/bookFromFile";
import { EmbeddedHost } from "../../../src/hosts/embedded/embeddedHost";
import type { Fault } from "../../../src/hosts/embedded/fault";
import type { Book } from "../../../src/hosts/embedded/model/book";
import { wholeSheet } from "../../../src/hosts/embedded/model/areas";
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
  /** From now on every request that reads or writes the workbook fails so, or only those for one kind of answer; null ends it. */
  fail(fault: Fault | null, kind?: string): void;
  /** The kinds of answers that were asked for so far: names of the objects and methods of Excel's. */
  kinds(): readonly string[];
  /** Every answer waits so long, in milliseconds. */
  slow(pause: number): void;
  type(sheet: string, row: number, column: number, entry: string | number): void;
  select(sheet: string, row: number, column: number): void;
  selection(): string;
  sheets(): readonly string[];
  value(sheet: string, row: number, column: number): unknown;
  formulas(sheet: string): readonly string[];
  /** Every text of a sheet, one line a cell. */
  texts(sheet: string): string;
  /** As an Excel that opened the workbook without the add-in: every formula of ours shows #NAME?. */
  forgetFunctions(): void;
}

let book: Book | null = null;
let host: EmbeddedHost | null = null;
let fault: Fault | null = null;
let failing = "";
const asked = new Set<string>();
let pause = 0;
let opened = 0;

function present(): Book {
  if (!book) throw new Error("no workbook is open");
  return book;
}

function show(bytes: Uint8Array, page = "pane.html"): void {
  ({ book } = bookFromFile(bytes));
  opened += 1;
  fault = null;
  failing = "";
  pause = 0;
  asked.clear();
  host = new EmbeddedHost(book, { fault: faultFor, calculator: { calculate } });
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

/** This page has no grid that calculates: what was entered anew shows a number, as it would where the functions are known. */
async function calculate(calculated: Book): Promise<void> {
  for (const [sheet, row, column, { value, formula }] of formulaCells(calculated)) {
    if (value === calculated.uncalculated) sheet.put(row, column, 0, formula);
  }
}

function formulaCells({ sheets }: Book) {
  return sheets.flatMap((sheet) => [...sheet.cells.within(wholeSheet)].flatMap(([row, column, cell]) => (cell.formula === null ? [] : [[sheet, row, column, cell] as const])));
}

function faultFor(request: RichRequest): Fault | null {
  if (!isOurs(request)) return null;
  const kinds = kindsOf(request);
  for (const kind of kinds) asked.add(kind);
  return failing === "" || kinds.has(failing) ? fault : null;
}

function kindsOf({ ObjectPaths, Actions }: RichRequest): ReadonlySet<string> {
  return new Set([...Object.values(ObjectPaths), ...Actions].flatMap(({ Name }) => (Name ? [Name] : [])));
}

const around: Around = {
  open: (base64, page) => show(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), page),
  make: (sheets) => show(newXlsx(sheets, { title: "test" })),
  fail: (next, kind = "") => {
    fault = next;
    failing = kind;
  },
  kinds: () => [...asked],
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
  texts: (name) => {
    const sheet = present().findSheet(name);
    return sheet ? [...sheet.cells.within(wholeSheet)].map(([, , { value }]) => String(value)).join("\n") : "";
  },
  formulas: (name) => formulaCells(present()).flatMap(([sheet, , , { formula }]) => (sheet.name === name && formula !== null ? [formula] : [])),
  forgetFunctions: () => {
    for (const [sheet, row, column, { formula }] of formulaCells(present())) {
      if (formula?.includes("PERF.")) sheet.put(row, column, { error: "#NAME?" }, formula);
    }
  },
};

const frame: PaneFrame = {
  nativeHostFor: () => {
    if (!host) throw new Error("no workbook is open");
    return nativeHost(host, { instanceId: `book-${opened}` });
  },
  openSample: (file) => void fetch(`samples/${file}`).then(async (response) => show(new Uint8Array(await response.arrayBuffer()))),
  fileOver: () => undefined,
};

Object.assign(window, frame, { around });
