/** A tag with some attributes as they shall be, null for none; every other one stays letter for letter. */
export function withAttributes(tag: string, values: Readonly<Record<string, string | null>>): string {
  const rest = Object.keys(values).reduce((text, name) => text.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ""), tag);
  const added = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [` ${name}="${value}"`]));
  return rest.replace(/\s*\/?>$/, (end) => added.join("") + end.trim());
}
