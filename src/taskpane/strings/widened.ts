/** The shape of a catalogue: every text any text, every sentence with the same blanks. A missing one does not compile. */
export type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...given: infer G) => string ? (...given: G) => string : Widened<T[K]>;
};
