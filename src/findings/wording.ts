/** The finding's printed values by name; what a finding does not have is left out of its sentence. */
export type Values = Readonly<Record<string, string>>;

/** The words of one finding: what is wrong with both figures, as a sentence without its stop, and what to do next. */
export interface Wording {
  readonly says: (values: Values) => string;
  readonly next: string;
}

/** The text where its value is there, else nothing. */
export function when(value: string | undefined, text: (value: string) => string): string {
  return value ? text(value) : "";
}
