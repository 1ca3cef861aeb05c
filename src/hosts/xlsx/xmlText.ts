/** Characters that XML 1.0 cannot hold in any spelling, and those that its readers change on the way (CR). */
const unspeakable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
/** A literal text that a reader would take for such an escape, also when the "_" at its end is that of an escape. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF])/g;
/** With the u flag a whole pair is one character of another class, so only halves match. */
const halfPair = /\p{Surrogate}/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

function hexEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function entity(char: string): string {
  return entities[char] ?? char;
}

/**
 * Text as OOXML's ST_Xstring spells it: what XML cannot hold becomes `_x0001_`, and a text that already looks like
 * `_x0041_` has its first `_` escaped, so that the reader gives back exactly what was put in. Half a surrogate pair is
 * no character and is dropped.
 */
export function xstring(text: string): string {
  return text.replace(halfPair, "").replace(escapeLike, "_x005F_").replace(unspeakable, hexEscape);
}

/** An ST_Xstring as content of an element. */
export function xmlText(text: string): string {
  return xstring(text).replace(/[&<>]/g, entity);
}

/** A formula as content of an element: readers take it as it stands, so what XML cannot hold is dropped. */
export function xmlFormula(formula: string): string {
  const lines = formula.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return lines.replace(halfPair, "").replace(unspeakable, "").replace(/[&<>]/g, entity);
}

/** An ST_Xstring as the value of an attribute in double quotes; line ends and tabs survive. */
export function xmlAttribute(text: string): string {
  return xstring(text).replace(/[&<>"\n\t]/g, entity);
}
