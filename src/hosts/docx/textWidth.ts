/**
 * How wide a text is set, in characters of its own size: Chinese 1, digits and Latin letters ½ (faces.ts: one face for all).
 *
 * Punctuation that both scripts share (“”‘’—…·) counts as Chinese, as the runs' eastAsia hint sets it.
 */
export function textWidth(text: string): number {
  let halves = 0;
  for (let index = 0; index < text.length; index++) halves += halfWidths(text.charCodeAt(index));
  return halves / 2;
}

/** The widest piece that cannot be broken: a number with its marks, a Latin word. At least one character of anything. */
export function widestPiece(text: string): number {
  let widest = 0;
  let piece = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    piece = isLatin(code) ? piece + 0.5 : 0;
    widest = Math.max(widest, isLatin(code) ? piece : 1);
  }
  return widest;
}

/** How many lines of `capacity` characters it takes, the first one shortened by `indent`. A blank text takes one. */
export function lineCount(text: string, capacity: number, indent = 0): number {
  return Math.max(1, Math.ceil((textWidth(text) + indent) / Math.max(capacity, 1)));
}

/** Printable ASCII but the blank, which breaks. */
function isLatin(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Half widths of a UTF-16 unit: a pair of surrogates is one character, of which each unit is a half. */
function halfWidths(code: number): 1 | 2 {
  if (code < 0xb7 || (code >= 0xd800 && code < 0xe000)) return 1;
  if (code >= 0x2e80) return 2;
  return sharedMarks.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Below the Chinese blocks, but set as Chinese: · — ‘’“” … ‰ Ⅰ–ⅿ, arrows, mathematics, ①, boxes, ■●☆. */
const sharedMarks = [[0xb7, 0xb7], [0x2014, 0x2014], [0x2018, 0x201d], [0x2026, 0x2026], [0x2030, 0x2030], [0x2160, 0x217f], [0x2190, 0x27bf]] as const;
