import type { Memory, SheetRole } from "../facts/memory";

/** A sheet with a marker, or one that memory names. */
export interface RoleSheet {
  readonly role: SheetRole;
  readonly name: string;
}

/**
 * Which of the marked sheets are ours. Where there are more of a role than memory knows, a user has copied one: those
 * that memory names come first, renamed ones fill the places of names that are gone, and the rest are the user's own.
 * Without any memory of a role all its marked sheets are ours.
 */
export function ownSheets<S extends RoleSheet>(marked: readonly S[], memory: Pick<Memory, "sheets">): readonly S[] {
  return [...new Set(marked.map(({ role }) => role))].flatMap((role) => {
    const names = memory.sheets.flatMap((sheet) => (sheet.role === role ? [sheet.name] : []));
    const sheets = marked.filter((sheet) => sheet.role === role);
    if (names.length === 0) return sheets;
    const remembered = sheets.filter(({ name }) => names.includes(name));
    const others = sheets.filter((sheet) => !remembered.includes(sheet));
    return [...remembered, ...others.slice(0, Math.max(0, names.length - remembered.length))];
  });
}
