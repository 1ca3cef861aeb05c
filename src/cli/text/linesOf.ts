import stringWidth from "string-width";

/** A text in lines that are no wider than `width`, in which a Chinese character takes two places. Latin words and numbers stay whole where they fit on a line. */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\w.%!'-]+|\s+|./gsu) ?? []) {
    for (const part of stringWidth(piece) > width ? piece : [piece]) {
      if (line !== "" && stringWidth(line) + stringWidth(part) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line = line === "" ? part.trimStart() : line + part;
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}
