/** V8 copies shorter slices; a longer one is a view that keeps the whole text it was cut from in memory. */
const shortestView = 13;
const atOnce = 4096;

/** The same text in memory of its own, so that a formula does not keep alive the 300 KB of XML that it stood in. */
export function detached(text: string): string {
  if (text.length < shortestView) return text;
  let copy = "";
  for (let from = 0; from < text.length; from += atOnce) {
    const codes = new Array<number>(Math.min(atOnce, text.length - from));
    for (let index = 0; index < codes.length; index++) codes[index] = text.charCodeAt(from + index);
    copy += String.fromCharCode(...codes);
  }
  return copy;
}
