import type { Sheet, Visibility } from "../model/sheet";
import { RichError } from "../wire/richError";

/** @throws RichError InvalidOperation when no visible sheet would be left. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  sheet.book.demandStructure();
  const left = sheet.book.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && !left) throw new RichError("InvalidOperation", "A workbook must keep one visible sheet.");
  sheet.visibility = visibility;
}
