import { memoryNamespace } from "../memoryXml";
import { restoreLayout } from "./sheetLayout";
import type { WriteJournal } from "./writeJournal";
import { isOwnAddition } from "./writeJournal";

/**
 * Takes back what a write has done before it failed: our sheets get their cells back from their copies, everything that
 * the write added is deleted, and the memory is as it was. Doing it twice does no harm.
 */
export async function undoWrite(context: Excel.RequestContext, journal: WriteJournal): Promise<void> {
  if (journal.idsBefore === null) return;
  const { memoryBefore, replaced } = journal;
  const { worksheets, customXmlParts } = context.workbook;
  const sheets = worksheets.load("items/id,items/name");
  const parts = customXmlParts.getByNamespace(memoryNamespace).load("items/id");
  await context.sync();
  const standing = new Set(sheets.items.map(({ id }) => id));
  for (const { id, copy, layout } of replaced) {
    if (!standing.has(id) || !standing.has(copy)) continue;
    const sheet = worksheets.getItem(id);
    const whole = sheet.getRange();
    whole.unmerge();
    whole.clear();
    // Of whole sheets Excel copies widths, heights and what is hidden, too.
    whole.copyFrom(worksheets.getItem(copy).getRange());
    restoreLayout(sheet, layout);
  }
  const [part, ...more] = parts.items;
  if (memoryBefore !== null && part) part.setXml(memoryBefore);
  for (const extra of memoryBefore === null ? parts.items : more) extra.delete();
  for (const sheet of sheets.items) if (isOwnAddition(journal, sheet.id, sheet.name)) sheet.delete();
  await context.sync();
}

/** Deletes the copies that a finished write leaves. */
export async function deleteCopies(context: Excel.RequestContext, { replaced }: WriteJournal): Promise<void> {
  const copies = replaced.map(({ copy }) => context.workbook.worksheets.getItemOrNullObject(copy).load("id"));
  await context.sync();
  for (const copy of copies) if (!copy.isNullObject) copy.delete();
  await context.sync();
}
