/** A Word file as it was put into the document, still as the client sent it. */
export interface InsertedFile {
  readonly base64: string;
}

/** What of a Word document the add-in touches: the files that were inserted into its body, in the order in which they now stand. */
export class WordModel {
  private files: readonly InsertedFile[] = [];

  get body(): readonly InsertedFile[] {
    return this.files;
  }

  insert(file: InsertedFile, location: InsertLocation): void {
    const kept = location === "Replace" ? [] : this.files;
    this.files = location === "Start" ? [file, ...kept] : [...kept, file];
  }
}

export const insertLocations = ["Replace", "Start", "End"] as const;
export type InsertLocation = (typeof insertLocations)[number];
