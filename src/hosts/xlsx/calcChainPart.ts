import type { PackageEdit } from "./packageEdit";
import type { Splice } from "./splice";
import { insertion } from "./splice";
import type { WorkbookPart } from "./workbookPart";
import { readXml } from "./xml";

/** A formula cell in the calculation chain. */
export type IsFormula = (cell: string) => boolean;

/**
 * Takes out of the calculation chain the cells of replaced sheets that hold no formula any more: Excel calls a file
 * damaged whose chain names such a cell. New formulas need no entry. A chain that would be left empty is not allowed
 * either, and goes as a whole; Excel makes a new one. `replaced` says by sheetId which cells of a sheet are formulas now.
 */
export function pruneCalcChain(edit: PackageEdit, book: WorkbookPart, replaced: ReadonlyMap<number, IsFormula>): void {
  const relationship = book.relationships.find(({ type }) => type.endsWith("/calcChain"));
  const part = relationship?.part;
  if (!relationship || !part || replaced.size === 0 || !edit.has(part)) return;
  const { kept, splices } = staleEntries(part, edit.source(part).text, replaced);
  if (kept > 0) return edit.splice(part, splices);
  edit.remove(part);
  edit.contentTypes.forget(part);
  edit.relationshipsOf(book.part).remove(relationship);
}

/** An entry without a sheet number means the sheet of the entry before it, so the one behind a gap may need its own. */
function staleEntries(part: string, text: string, replaced: ReadonlyMap<number, IsFormula>) {
  const splices: Splice[] = [];
  let sheet = 0;
  let writtenSheet = 0;
  let kept = 0;
  readXml(part, text, {
    start(_uri, local, tag) {
      if (local !== "c" || tag.depth !== 2) return;
      const own = tag.attribute("i");
      if (own !== undefined) sheet = Number(own);
      const isFormula = replaced.get(sheet);
      if (isFormula && !isFormula(tag.attribute("r") ?? "")) {
        splices.push({ start: tag.start, end: tag.end, text: "" });
        return;
      }
      kept += 1;
      if (own === undefined && sheet !== writtenSheet) splices.push(insertion(tag.start + 1 + tag.qualified.length, ` i="${sheet}"`));
      writtenSheet = sheet;
    },
  });
  return { kept, splices };
}
