import type { Facts } from "../../facts/facts";
import { auditReport } from "./auditReport";
import type { Audit } from "./claim";
import { paragraphsOf } from "./paragraphsOf";

/**
 * Audits a report that was pasted as plain text: each line that holds something is a paragraph. Pure; what came from a spreadsheet
 * with tabs between the cells is read as a table, so that its sums and rates are checked as well.
 *
 * @param facts  of the workbook that the report tells of; its figures are then held against them as well
 */
export function auditPastedText(text: string, facts: Facts | null = null): Audit {
  const lines = text.split(/\r\n|[\n\r]/u);
  const isRow = (line: string) => line.split("\t").filter((cell) => cell.trim() !== "").length >= 2;
  const rows = lines.filter(isRow);
  const prose = lines.map((line) => (isRow(line) && rows.length >= 3 ? "" : line)).join("\n");
  if (rows.length < 3) return auditReport({ paragraphs: paragraphsOf(text), tables: [] }, facts);
  const tables = blocksOf(lines, isRow).map((block, index) => {
    const at = `table ${index + 1}`;
    return { at, rows: block.rows.map((line, row) => line.split("\t").map((cell, column) => ({ text: cell.trim(), at: `${at} row ${row + 1} column ${column + 1}` }))), above: block.above };
  });
  return auditReport({ paragraphs: paragraphsOf(prose), tables }, facts);
}

/** Runs of rows, each with the short lines right above it. */
function blocksOf(lines: readonly string[], isRow: (line: string) => boolean): readonly { readonly rows: readonly string[]; readonly above: readonly string[] }[] {
  const blocks: { rows: string[]; above: readonly string[] }[] = [];
  let above: string[] = [];
  let inside = false;
  for (const line of lines) {
    if (isRow(line)) {
      if (!inside) blocks.push({ rows: [], above: above.slice(-3) });
      blocks[blocks.length - 1]?.rows.push(line);
      above = [];
    } else if (line.trim() !== "") above = line.trim().length > 40 ? [] : [...above, line.trim()];
    inside = isRow(line);
  }
  return blocks;
}
