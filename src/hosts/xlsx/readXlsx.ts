import type { Grid } from "../../grid/grid";
import { HostProblem } from "../port";
import { strict, transitional } from "./flavour";
import { Parts } from "./parts";
import type { WorkbookContext } from "./readCellValue";
import { type CustomXmlPart, readCustomXml } from "./readCustomXml";
import { readFormats } from "./readFormats";
import { type Relationship, readRelationships } from "./readRelationships";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet } from "./readSheet";
import { type DefinedName, type SheetPart, readWorkbook } from "./readWorkbook";
import { foreignZip, refuseForeignFile } from "./refuseForeign";
import { rootElement } from "./rootElement";
import { type ZipEntry, openZip } from "./zip";

/** All that is read of an .xlsx file, and the package it was read from. */
export interface XlsxReading {
  /** The worksheets in tab order; chart, dialog and macro sheets have no cells and are left out. */
  readonly grids: readonly Grid[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  /** Every tab, those without cells too. */
  readonly sheets: readonly SheetPart[];
  /** The custom XML items that hang on the workbook. */
  readonly customXml: readonly CustomXmlPart[];
  /** The name of the workbook part: xl/workbook.xml, as a rule. */
  readonly workbookPart: string;
  readonly parts: readonly ZipEntry[];
}

/**
 * Reads an .xlsx, .xlsm or .xltx file, usual or strict, with any namespace prefixes.
 *
 * @throws HostProblem with a Chinese sentence that says what to do next, when the file is empty, no workbook, of an
 *   older or other format, encrypted, damaged, or unpacks to more than can be held.
 */
export function readXlsx(bytes: Uint8Array): XlsxReading {
  refuseForeignFile(bytes);
  const parts = new Parts(openZip(bytes));
  const workbook = findWorkbook(parts);
  const relationships = readRelationships(parts, workbook.name);
  const { sheets, definedNames, date1904 } = readWorkbook(workbook, relationships);
  const context = readContext(parts, relationships, date1904);
  const grids = sheets.flatMap((sheet) => (sheet.part === null ? [] : [readSheet(sheet, need(parts, sheet.part), context)]));
  const customXml = readCustomXml(parts, relationships);
  return { grids, definedNames, date1904, sheets, customXml, workbookPart: workbook.name, parts: parts.entries };
}

function findWorkbook(parts: Parts): ZipEntry {
  const main = readRelationships(parts, "").find(({ type }) => type === "officeDocument");
  const entry = main && parts.find(main.target);
  if (main && !entry) throw missing(main.target);
  if (!entry || entry.name.endsWith(".bin")) throw foreignZip(parts);
  const { namespace, local } = rootElement(entry);
  if (local === "workbook" && (namespace === transitional.main || namespace === strict.main)) return entry;
  throw foreignZip(parts);
}

function readContext(parts: Parts, relationships: readonly Relationship[], date1904: boolean): WorkbookContext {
  const target = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
  const [strings, styles] = [target("sharedStrings"), target("styles")];
  return {
    strings: strings === undefined ? [] : readSharedStrings(need(parts, strings)),
    formats: styles === undefined ? [] : readFormats(need(parts, styles)),
    date1904,
  };
}

function need(parts: Parts, name: string): ZipEntry {
  const entry = parts.find(name);
  if (!entry) throw missing(name);
  return entry;
}

function missing(part: string): HostProblem {
  return new HostProblem(
    "damaged",
    `文件已损坏：其中缺少“${part}”；请重新下载或复制原文件，或在 Excel、WPS 中打开修复后另存为 .xlsx，再试一次。`,
  );
}
