const ampersand = 0x26;
const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Character data as the document means it: references resolved, line ends as XML 1.0 §2.11 wants them (LF).
 * A reference that XML does not know stays as it is written: without a DTD nobody can have defined it.
 */
export function decodeText(raw: string): string {
  if (isPlain(raw)) return raw;
  return withReferences(unixLines(raw));
}

/** An attribute's value: as text, and white space that stands there literally is a blank (XML 1.0 §3.3.3). */
export function decodeAttribute(raw: string): string {
  if (isPlain(raw)) return raw;
  return withReferences(unixLines(raw).replace(/[\t\n]/g, " "));
}

/** Nearly all values of a sheet are short, and nothing in them stands for something else. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === ampersand || code < 32) return false;
  }
  return true;
}

function withReferences(text: string): string {
  return text.replace(/&([^;&\s]{1,10});/g, resolve);
}

export function unixLines(raw: string): string {
  return raw.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

function resolve(reference: string, name: string): string {
  if (!name.startsWith("#")) return predefined[name] ?? reference;
  const code = Number(name.startsWith("#x") ? `0${name.slice(1)}` : name.slice(1));
  const exists = Number.isInteger(code) && code > 0 && code <= 0x10ffff;
  return exists ? String.fromCodePoint(code) : reference;
}
