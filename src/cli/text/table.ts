import Table from "cli-table3";
import stringWidth from "string-width";

/** A table for the terminal. Chinese characters count as two places; long cells go over several lines, and nothing is cut off. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly (number | null)[] = []): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colWidths: head.map((_, index) => widths[index] ?? null),
  });
  table.push(...rows.map((row) => row.map((cell, index) => wrapped(cell, widths[index] ?? null))));
  return table.toString();
}

/** A column's padding takes two places. */
function wrapped(text: string, width: number | null): string {
  return width === null ? text : text.split("\n").flatMap((line) => linesOf(line, width - 2)).join("\n");
}

/** Latin words and numbers stay whole where they fit on a line. */
function linesOf(text: string, width: number): readonly string[] {
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
