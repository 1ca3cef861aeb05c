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

/** A name in quotation marks; quotation marks of its own become the inner ones: “‘三公经费’变动率”. */
export function quoted(name: string | undefined): string {
  return `“${(name ?? "").replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
