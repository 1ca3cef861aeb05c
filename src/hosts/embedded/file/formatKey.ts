import type { CellFormat } from "../model/cellFormat";

const known = new WeakMap<CellFormat, string>();

/** The same text for looks that are alike, whoever made them. */
export function formatKey(format: CellFormat): string {
  const key = known.get(format) ?? JSON.stringify(Object.entries({ ...format, lines: Object.entries(format.lines).sort(([a], [b]) => (a < b ? -1 : 1)) }).sort(([a], [b]) => (a < b ? -1 : 1)));
  known.set(format, key);
  return key;
}
