import { cellName } from "../../grid/address";
import type { PlainSheet } from "../../report/plainSheet";
import type { IsFormula } from "./calcChainPart";
import { pruneCalcChain } from "./calcChainPart";
import { appended } from "./elementPlace";
import type { PackageEdit } from "./packageEdit";
import { printTitleSplices } from "./printTitles";
import { putCharts } from "./putCharts";
import { sheetAttachments } from "./sheetAttachments";
import { sheetXml } from "./sheetXml";
import { openStyles } from "./stylesPart";
import type { Tab, WorkbookPart } from "./workbookPart";
import { xmlAttribute } from "./xmlText";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A sheet to be written under the name it has: in the place of a tab, which keeps its number and position, or as a new last tab. */
export interface SheetRequest {
  readonly sheet: PlainSheet;
  readonly replaces: Tab | null;
}

/** Writes the sheets into the package, with their styles, names and everything that points to them. */
export function putSheets(edit: PackageEdit, book: WorkbookPart, requests: readonly SheetRequest[]): void {
  if (requests.length === 0) return;
  const styles = openStyles(edit, book);
  const added: string[] = [];
  let sheetId = Math.max(0, ...book.tabs.map((tab) => tab.sheetId));
  const titled = requests.map(({ sheet, replaces }) => {
    const old = replaces?.part ?? null;
    const part = old ?? freeSheetPart(edit, book);
    const found = old === null ? [] : sheetAttachments(old, edit.source(old).text, book.flavour);
    const attachments = putCharts(edit, part, sheet, book.flavour, found);
    edit.put(part, sheetXml(sheet, styles.styleOf, book.flavour, attachments));
    if (replaces && old !== null) {
      return { index: book.tabs.indexOf(replaces), name: replaces.name, print: sheet.print };
    }
    sheetId += 1;
    added.push(tabXml(book, sheet, sheetId, declareSheetPart(edit, book, part)));
    return { index: book.tabs.length + added.length - 1, name: sheet.name, print: sheet.print };
  });
  styles.save();
  const tabs = added.length === 0 ? [] : [appended(book.sheets, added.join(""))];
  edit.splice(book.part, [...tabs, ...printTitleSplices(book, titled)]);
  pruneCalcChain(edit, book, formulasOf(requests));
}

function freeSheetPart(edit: PackageEdit, book: WorkbookPart): string {
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  return edit.freeName((number) => `${folder}worksheets/sheet${number}.xml`);
}

/** Makes a new part known and returns the relationship that leads to it. */
function declareSheetPart(edit: PackageEdit, book: WorkbookPart, part: string): string {
  edit.contentTypes.declare(part, contentType);
  return edit.relationshipsOf(book.part).add(`${book.flavour.relationships}/worksheet`, part);
}

function tabXml(book: WorkbookPart, { name, visibility }: PlainSheet, sheetId: number, relationship: string): string {
  const { prefix } = book.sheets;
  const state = visibility === undefined || visibility === "visible" ? "" : ` state="${visibility}"`;
  const declared = book.relationshipPrefix === null ? ` xmlns:r="${book.flavour.relationships}"` : "";
  const id = `${book.relationshipPrefix ?? "r"}:id="${relationship}"`;
  return `<${prefix}sheet${declared} name="${xmlAttribute(name)}" sheetId="${sheetId}"${state} ${id}/>`;
}

function formulasOf(requests: readonly SheetRequest[]): ReadonlyMap<number, IsFormula> {
  return new Map(
    requests.flatMap(({ sheet, replaces }) => {
      if (!replaces) return [];
      const cells = sheet.cells.filter(({ formula }) => formula !== undefined && formula !== "");
      const names = new Set(cells.map(({ row, column }) => cellName(row, column)));
      return [[replaces.sheetId, (cell: string) => names.has(cell)] as const];
    }),
  );
}
