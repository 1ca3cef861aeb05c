/**
 * What a mutation changes in what the workbook can tell. Everything else must be read as before.
 *
 * A cell is named by its origin in the sample.
 */
export interface Expectation {
  /** Cells that no longer tell their figure: an error value, a unit that nobody declares. */
  readonly untold: ReadonlySet<string>;
  /** Cells whose unit line now says this many times as much, though the figures stayed. */
  readonly scaled: ReadonlyMap<string, number>;
  /** Cells that now hold another figure than the sample; a copy of them somewhere still holds the old one. */
  readonly disputed: ReadonlySet<string>;
  /** Cells that now stand for the sample's one: the rows of a sum (origin → the sample's cell). */
  readonly standsFor: ReadonlyMap<string, string>;
  /** Years of which added tables lawfully tell facts of their own. */
  readonly otherYears: ReadonlySet<number>;
}

export const nothingChanged: Expectation = {
  untold: new Set(),
  scaled: new Map(),
  disputed: new Set(),
  standsFor: new Map(),
  otherYears: new Set(),
};
