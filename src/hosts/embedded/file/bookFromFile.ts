import { Parts } from "../../xlsx/parts";
import { readRelationships } from "../../xlsx/readRelationships";
import type { XlsxReading } from "../../xlsx/readXlsx";
import { readXlsx } from "../../xlsx/readXlsx";
import { decodeXml, readXmlEntry } from "../../xlsx/xml";
import type { ZipEntry } from "../../xlsx/zip";
import { entryBytes } from "../../xlsx/zip";
import { readFlag } from "../../xlsx/readFlag";
import { bookFromGrids } from "../bookFromGrids";
import type { Book } from "../model/book";
import type { CellFormat } from "../model/cellFormat";
import { colorsOf } from "./colors";
import { readCellFormats } from "./readCellFormats";
import { readSheetFace } from "./readSheetFace";

export interface FileBook {
  readonly book: Book;
  /** The looks of the file by their number, as its cells give them. */
  readonly formats: readonly CellFormat[];
}

/**
 * An .xlsx as a workbook that Office.js can be answered from: contents and looks of its sheets, names, and the custom XML in
 * which PERF keeps its memory. What has no place in the model (charts, comments, conditional formats) stays in the file.
 *
 * @throws HostProblem as `readXlsx` does
 */
export function bookFromFile(bytes: Uint8Array): FileBook {
  const reading = readXlsx(bytes);
  const parts = new Parts(reading.parts);
  const relationships = readRelationships(parts, reading.workbookPart);
  const colorOf = colorsOf(parts, relationships);
  const styles = relationships.find(({ type }) => type === "styles")?.target;
  const formats = readCellFormats(styles === undefined ? undefined : parts.find(styles), colorOf);
  const book = bookFromGrids(reading.grids);
  const worksheets = reading.sheets.filter(({ part }) => part !== null);
  book.sheets.forEach((sheet, index) => {
    const entry = parts.find(worksheets[index]?.part ?? "");
    if (entry) readSheetFace(entry, sheet, formats, colorOf);
  });
  takeNames(book, reading);
  takeCustomXml(book, reading);
  takeWorkbookState(book, parts.find(reading.workbookPart), worksheets.map(({ name }) => name), reading);
  book.dirty = false;
  return { book, formats };
}

function takeNames(book: Book, { definedNames }: XlsxReading): void {
  book.names = definedNames
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, refersTo, sheet, hidden }) => ({ name, scope: sheet === null ? null : book.findSheet(sheet), formula: `=${refersTo}`, comment: "", visible: !hidden }));
}

/** An item whose bytes are no text of its encoding is nothing that an add-in could read, either. */
function takeCustomXml(book: Book, { customXml }: XlsxReading): void {
  book.customXml = customXml.flatMap(({ entry }) => {
    try {
      return [{ id: `{${String(book.nextId()).padStart(8, "0")}-0000-0000-0000-000000000000}`, xml: decodeXml(entryBytes(entry)).text }];
    } catch (problem) {
      if (problem instanceof TypeError) return [];
      throw problem;
    }
  });
}

/** Which sheet was open, and whether the workbook's structure is locked. */
function takeWorkbookState(book: Book, entry: ZipEntry | undefined, worksheets: readonly string[], { sheets }: XlsxReading): void {
  if (!entry) return;
  readXmlEntry(entry, {
    start: (_, local, tag) => {
      if (local === "workbookProtection" && readFlag(tag.attribute("lockStructure"))) book.protection = { password: null };
      if (local !== "workbookView") return;
      const name = sheets[Number(tag.attribute("activeTab") ?? 0)]?.name ?? "";
      const active = worksheets.includes(name) ? book.findSheet(name) : null;
      if (active?.visibility === "Visible") book.activate(active);
    },
  });
}
