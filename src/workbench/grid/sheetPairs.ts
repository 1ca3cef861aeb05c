import type { Sheet } from "../../hosts/embedded/model/sheet";

/** Which sheet of the book is which of the grid: those that a person adds have a number that the grid gave them. */
export class SheetPairs {
  private readonly sheets = new Map<string, Sheet>();
  private readonly ids = new Map<Sheet, string>();

  pair(sheet: Sheet, id: string): void {
    this.sheets.set(id, sheet);
    this.ids.set(sheet, id);
  }

  part(sheet: Sheet): void {
    this.sheets.delete(this.idOf(sheet) ?? "");
    this.ids.delete(sheet);
  }

  idOf(sheet: Sheet): string | undefined {
    return this.ids.get(sheet);
  }

  sheetOf(id: string): Sheet | undefined {
    return this.sheets.get(id);
  }

  get all(): readonly Sheet[] {
    return [...this.ids.keys()];
  }
}
