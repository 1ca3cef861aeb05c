import { freeSheetName } from "./freeSheetName";
import type { RoleSheet } from "./ownSheets";
import type { SheetDraft } from "./sheet";

/** Where a draft goes: in the place of a sheet of ours, under the name that its user gave it, or to a new last sheet. */
export interface SheetPlace {
  readonly name: string;
  readonly replaces: boolean;
}

/**
 * The places of all drafts. Each takes the sheet of its role that has its name, else the next one of its role that no
 * other draft names; the others are new, beside every sheet that the workbook has. `taken` are all names in it.
 */
export function sheetPlaces(
  drafts: readonly Pick<SheetDraft, "role" | "name">[],
  own: readonly RoleSheet[],
  taken: readonly string[],
): readonly SheetPlace[] {
  const free = new Set(own);
  const take = (fits: (sheet: RoleSheet) => boolean): string | null => {
    const found = [...free].find(fits);
    if (found) free.delete(found);
    return found?.name ?? null;
  };
  const exact = drafts.map(({ role, name }) => take((sheet) => sheet.role === role && sheet.name === name));
  const replaced = drafts.map(({ role }, index) => exact[index] ?? take((sheet) => sheet.role === role));
  const used = [...taken];
  return drafts.map((draft, index) => {
    const old = replaced[index] ?? null;
    if (old !== null) return { name: old, replaces: true };
    const name = freeSheetName(draft.name, used);
    used.push(name);
    return { name, replaces: false };
  });
}
