import type { CellFormat } from "./cellFormat";

/** The width or height, the look and the visibility of one column or row that is not as the sheet's default. */
export interface Track {
  /** In points; null for the sheet's default. */
  readonly size: number | null;
  readonly hidden: boolean;
  readonly format: CellFormat | null;
}

const plain: Track = { size: null, hidden: false, format: null };

/** The columns or the rows of a sheet: only those that differ from the default are kept. */
export class LineUp {
  private readonly tracks = new Map<number, Track>();
  /** Set for the whole sheet at once, under what single ones say. */
  private all: Track = plain;
  /** Counts the changes, so that whoever shows the tracks sees that there was one. */
  revision = 0;

  at(index: number): Track {
    return this.tracks.get(index) ?? this.all;
  }

  /** Changes the tracks from `first` to `last`; `whole` says that these are all there are. */
  change(first: number, last: number, patch: Partial<Track>, whole = false): void {
    this.revision += 1;
    if (whole) {
      this.all = { ...this.all, ...patch };
      for (const [index, track] of this.tracks) this.tracks.set(index, { ...track, ...patch });
      return;
    }
    for (let index = first; index <= last; index += 1) this.tracks.set(index, { ...this.at(index), ...patch });
  }

  /** Those that were ever changed one by one. */
  entries(): Iterable<readonly [number, Track]> {
    return this.tracks.entries();
  }

  copyFrom(other: LineUp): void {
    this.revision += 1;
    this.all = other.all;
    this.tracks.clear();
    for (const [index, track] of other.tracks) this.tracks.set(index, track);
  }
}
