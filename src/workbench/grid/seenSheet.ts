import { wholeSheet } from "../../hosts/embedded/model/areas";
import type { Sheet } from "../../hosts/embedded/model/sheet";

/** A place of a sheet as one number. */
const widest = 16_384;

/** What the grid shows of a sheet already, so that only what has changed since is sent to it. */
export class SeenSheet {
  private readonly touched = new Set<number>();
  private state;
  /** Off while the grid itself changes the book: it knows of that. */
  listening = true;

  constructor(
    readonly sheet: Sheet,
    /** A sheet that the grid has just got as an empty one has all its cells still to be sent. */
    empty: boolean,
  ) {
    this.state = stateOf(sheet);
    if (empty) for (const [row, column] of sheet.cells.within(wholeSheet)) this.touched.add(row * widest + column);
    sheet.cells.onSet = (row, column) => {
      if (this.listening) this.touched.add(row * widest + column);
    };
  }

  /** The places that were set since the last time; asking forgets them. */
  takeTouched(): readonly (readonly [row: number, column: number])[] {
    const places = [...this.touched].map((place) => [Math.floor(place / widest), place % widest] as const);
    this.touched.clear();
    return places;
  }

  /** What else has changed since the last time; asking forgets it. */
  takeChanges(): { readonly before: SheetState; readonly now: SheetState } {
    const before = this.state;
    this.state = stateOf(this.sheet);
    return { before, now: this.state };
  }

  forget(): void {
    this.takeChanges();
    this.touched.clear();
  }

  release(): void {
    this.sheet.cells.onSet = null;
  }
}

export type SheetState = ReturnType<typeof stateOf>;

function stateOf(sheet: Sheet) {
  const { name, merges, visibility, tabColor, showGridlines, freeze } = sheet;
  return { name, merges, visibility, tabColor, showGridlines, freeze, columns: sheet.columns.revision, rows: sheet.rows.revision };
}
