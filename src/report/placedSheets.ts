import type { PlainSheet } from "./plainSheet";
import { plainSheet } from "./plainSheet";
import type { SheetDraft } from "./sheet";
import type { SheetPlace } from "./sheetPlaces";

/**
 * The drafts under the names that they got. A link to another of our sheets follows it to its name, unless the
 * workbook has a sheet of the name it gives: then that sheet is meant. `tabs` are the names before anything is written.
 */
export function placedSheets(drafts: readonly SheetDraft[], places: readonly SheetPlace[], tabs: readonly string[]): readonly PlainSheet[] {
  const standing = new Set(tabs.map((name) => name.toLowerCase()));
  const renamed = new Map(drafts.map(({ name }, index) => [name.toLowerCase(), places[index]?.name ?? name] as const));
  return drafts.map((draft, index) => {
    const sheet = plainSheet(draft);
    const cells = sheet.cells.map((cell) => {
      const wanted = cell.link?.sheet.toLowerCase() ?? "";
      const target = standing.has(wanted) ? undefined : renamed.get(wanted);
      return cell.link && target !== undefined ? { ...cell, link: { ...cell.link, sheet: target } } : cell;
    });
    return { ...sheet, name: places[index]?.name ?? draft.name, cells };
  });
}
