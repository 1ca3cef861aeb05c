/** A comment that is to stand beside a place of a Word document. */
export interface Note {
  /** As the reader of the document counts: `paragraph 12`, `table 2 row 3 column 4`. */
  readonly at: string;
  /** The words around what is meant, and what is meant; empty for the whole paragraph. */
  readonly around: string;
  readonly marked: string;
  readonly lines: readonly string[];
}
