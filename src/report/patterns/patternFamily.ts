/** The patterns of one file by id, as they stand there; readPattern makes each of them a Pattern. */
export type PatternFamily = Readonly<Record<string, unknown>>;
