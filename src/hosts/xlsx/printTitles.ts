import { sheetName } from "../../grid/address";
import type { PlainSheet } from "../../report/plainSheet";
import { appended } from "./elementPlace";
import type { Splice } from "./splice";
import { insertion } from "./splice";
import type { DefinedName, WorkbookPart } from "./workbookPart";
import { xmlAttribute, xmlText } from "./xmlText";

const builtInName = "_xlnm.Print_Titles";

/** A sheet that was written: its place among the tabs, its name there, and what it wants repeated on every page. */
export interface TitledTab {
  readonly index: number;
  readonly name: string;
  readonly print: PlainSheet["print"];
}

/**
 * The changes that give our sheets their repeated rows, a name that is local to each sheet. Names of other sheets are
 * left alone; ours stand where Excel sorts them, by name and then by sheet.
 */
export function printTitleSplices(book: WorkbookPart, tabs: readonly TitledTab[]): readonly Splice[] {
  const list = book.definedNames;
  const names = list?.names ?? [];
  const prefix = book.sheets.prefix;
  const old = names.filter(({ name, localSheetId }) => name === builtInName && tabs.some(({ index }) => index === localSheetId));
  const fresh = [...tabs].sort((a, b) => a.index - b.index).flatMap((tab) => {
    const xml = nameXml(tab, prefix);
    return xml === "" ? [] : [{ index: tab.index, xml }];
  });
  if (!list) {
    if (fresh.length === 0) return [];
    const content = fresh.map(({ xml }) => xml).join("");
    return [insertion(book.beforeNames, `<${prefix}definedNames>${content}</${prefix}definedNames>`)];
  }
  // A list without names is not allowed.
  if (fresh.length === 0 && old.length === names.length) return [{ start: list.place.start, end: list.place.end, text: "" }];
  const removed = old.map(({ place }) => ({ start: place.start, end: place.end, text: "" }));
  const rest = names.filter((name) => !old.includes(name));
  const added = fresh.map(({ index, xml }) => {
    const next = rest.find((name) => comesAfter(name, index));
    return next ? insertion(next.place.start, xml) : appended(list.place, xml);
  });
  return [...removed, ...added];
}

function nameXml({ index, name, print }: TitledTab, prefix: string): string {
  const rows = print?.repeatRows;
  if (!rows) return "";
  const area = `${sheetName(name)}!$${rows.first + 1}:$${rows.last + 1}`;
  return `<${prefix}definedName name="${xmlAttribute(builtInName)}" localSheetId="${index}">${xmlText(area)}</${prefix}definedName>`;
}

function comesAfter({ name, localSheetId }: DefinedName, index: number): boolean {
  const [theirs, ours] = [name.toLowerCase(), builtInName.toLowerCase()];
  return theirs === ours ? (localSheetId ?? -1) > index : theirs > ours;
}
