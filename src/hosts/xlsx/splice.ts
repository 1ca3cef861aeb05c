/** A change of a part's text: what stands from `start` up to `end` gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** The text with all changes made; everything between them stays as it is. At one place they apply in the given order. */
export function spliced(source: string, splices: readonly Splice[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    if (start < done) throw new Error(`two changes of a part overlap at ${start}`);
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
