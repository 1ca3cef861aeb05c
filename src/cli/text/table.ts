import Table from "cli-table3";
import { linesOf } from "./linesOf";

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
