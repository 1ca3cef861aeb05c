import Table from "cli-table3";

/** A table for the terminal; Chinese characters count as two places. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly (number | null)[] = []): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: head.map((_, index) => widths[index] ?? null),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
