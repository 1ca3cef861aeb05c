/** What is longer is read in pieces, so that the search for terms around a figure stays short whatever is fed in. */
const longest = 3000;

/** The text in pieces that end with a sentence where there is one, else with a clause, else anywhere. Together they are the text. */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= longest) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + longest);
    const stop = from + longest >= text.length ? window.length : Math.max(window.lastIndexOf("。"), 0) || Math.max(window.lastIndexOf("，"), window.lastIndexOf(";"), 0) || window.length - 1;
    pieces.push(text.slice(from, from + stop + 1));
    from += stop + 1;
  }
  return pieces;
}
