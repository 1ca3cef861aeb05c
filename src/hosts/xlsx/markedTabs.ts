import type { RoleSheet } from "../../report/ownSheets";
import { roleOfMarker } from "../../report/sheetMarker";
import { firstCell } from "./firstCell";
import type { PackageEdit } from "./packageEdit";
import { readXstring } from "./readXstring";
import type { Tab, WorkbookPart } from "./workbookPart";
import { readXml } from "./xml";

/** Every marker begins so; a table of shared strings without it need not be read. */
const markerBegins = "PERF:";

/** The tabs whose A1 holds one of our markers. A name alone proves nothing: a user may have taken it. */
export function markedTabs(edit: PackageEdit, book: WorkbookPart): readonly (RoleSheet & { readonly tab: Tab })[] {
  return firstTexts(edit, book).flatMap(([tab, text]) => {
    const role = roleOfMarker(readXstring(text));
    return role === null ? [] : [{ role, name: tab.name, tab }];
  });
}

function firstTexts(edit: PackageEdit, book: WorkbookPart): readonly (readonly [Tab, string])[] {
  const cells = book.tabs.flatMap((tab) => {
    const entry = tab.worksheet && tab.part !== null ? edit.parts.find(tab.part) : undefined;
    const cell = entry ? firstCell(entry) : null;
    return cell ? [{ tab, cell }] : [];
  });
  const shared = sharedTexts(edit, book, new Set(cells.flatMap(({ cell }) => ("shared" in cell ? [cell.shared] : []))));
  return cells.map(({ tab, cell }) => [tab, "text" in cell ? cell.text : (shared.get(cell.shared) ?? "")] as const);
}

/** The wanted entries of the table of shared strings, read no further than the last of them. */
function sharedTexts(edit: PackageEdit, book: WorkbookPart, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const part = book.relationships.find(({ type }) => type.endsWith("/sharedStrings"))?.part ?? "";
  const source = wanted.size > 0 && edit.has(part) ? edit.source(part).text : "";
  if (!source.includes(markerBegins)) return found;
  const last = Math.max(...wanted);
  let index = -1;
  let reading = false;
  readXml(part, source, {
    start(_uri, local) {
      if (local === "si") index += 1;
      reading = local === "t" && wanted.has(index);
    },
    end(_uri, local, tag) {
      reading = false;
      if (local === "si" && index === last) tag.stop();
    },
    text(piece) {
      if (reading) found.set(index, (found.get(index) ?? "") + piece.text());
    },
  });
  return found;
}
