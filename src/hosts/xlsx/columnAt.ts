/** The column of C7, in any case and with or without a row; -1 when there are no letters. */
export function columnAt(source: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = (source.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
