/**
 * How wide a text is set, in characters of its own size: Chinese 1, digits and Latin letters ½ (faces.ts: one face for all).
 *
 * Punctuation that both scripts share (“”‘’—…·) counts as Chinese, as the runs' eastAsia hint sets it.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isNarrow(character) ? 0.5 : 1;
  return width;
}

/** The widest piece that cannot be broken: a number with its marks, a Latin word. At least one character of anything. */
export function widestPiece(text: string): number {
  let widest = 0;
  for (const [piece] of text.matchAll(/[!-~]+|[^!-~]/g)) widest = Math.max(widest, textWidth(piece));
  return widest;
}

/** How many lines of `capacity` characters it takes, the first one shortened by `indent`. A blank text takes one. */
export function lineCount(text: string, capacity: number, indent = 0): number {
  return Math.max(1, Math.ceil((textWidth(text) + indent) / Math.max(capacity, 1)));
}

function isNarrow(character: string): boolean {
  return character < "\u2e80" && !/[\u00b7\u2014\u2018-\u201d\u2026\u2030\u2160-\u217f\u2190-\u27bf]/.test(character);
}
