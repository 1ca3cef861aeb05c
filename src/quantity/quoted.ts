/** A name in quotation marks; quotation marks of its own become the inner ones: “‘三公经费’变动率”. */
export function quoted(name: string | undefined): string {
  return `“${(name ?? "").replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
