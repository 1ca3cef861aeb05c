import type { EmbeddedHostOptions } from "../../../src/hosts/embedded/embeddedHost";
import { bookFromGrids } from "../../../src/hosts/embedded/bookFromGrids";
import type { Book } from "../../../src/hosts/embedded/model/book";
import { excelPort } from "../../../src/hosts/excel/excelPort";
import { areaName } from "../../../src/grid/address";
import type { ScanOptions } from "../../../src/hosts/excel/progress";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import type { PlainSheet } from "../../../src/report/plainSheet";
import { embeddedHost, openOfficePage, plant } from "../embedded/officePage";
import type { ContractHost, OpenWorkbook } from "./contractHost";

/** Microsoft's client in this page, over our model. The model begins with what the file host reads. */
export const embeddedWayA: ContractHost = {
  name: "Office.js over window.external",
  keepsResults: false,
  prepare: () => openOfficePage(embeddedHost()),
  open: (sheets, options = {}) => openBook(bookOf(sheets, options)).workbook,
};

export function bookOf(sheets: readonly PlainSheet[], options: { readonly date1904?: boolean } = {}): Book {
  return bookFromGrids(readXlsx(newXlsx(sheets, options)).grids);
}

export function openBook(book: Book, options: EmbeddedHostOptions = {}, scan: ScanOptions = {}): { readonly workbook: OpenWorkbook; readonly book: Book } {
  const host = embeddedHost(book, options);
  plant(host);
  const sheet = (name: string): Book["sheets"][number] => {
    const found = book.findSheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const workbook: OpenWorkbook = {
    port: excelPort(scan),
    type: (name, row, column, number) => Promise.resolve(sheet(name).enter(row, column, number)),
    rename: (name, to) => Promise.resolve(book.renameSheet(sheet(name), to)),
    charts: (name) => sheet(name).charts.map(({ name: own, title, source }) => ({ name: own, title, data: areaName(source.area) })),
    protectStructure: () => {
      book.protection = { password: null };
      return Promise.resolve();
    },
  };
  return { workbook, book };
}
