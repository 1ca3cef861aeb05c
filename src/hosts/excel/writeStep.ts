/** A piece of writing that is done as a whole or not at all, with about what it takes on the wire. */
export interface WriteStep {
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

export function step(bytes: number, apply: (sheet: Excel.Worksheet) => void): WriteStep {
  return { bytes, apply };
}
