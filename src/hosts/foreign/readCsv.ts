import type { Cell, Grid, GridRow } from "../../grid/grid";
import { typedValue } from "./typedValue";

const delimiters = ["\t", ",", ";", "|"] as const;
/** So many lines show which sign divides them. */
const looked = 50;

/**
 * A text of delimited lines as a sheet. The delimiter is the one that divides most lines, and most evenly; a field may stand in
 * quotes, with "" for a quote and line breaks inside. Null where nothing divides the lines: that is prose, and no table.
 */
export function readCsv(text: string, sheet: string): Grid | null {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const delimiter = stated?.[1] ?? delimiterOf(body);
  if (delimiter === null) return null;
  const rows = recordsOf(body, delimiter).flatMap((fields, row): readonly GridRow[] => {
    const cells = fields.flatMap((field, column): readonly Cell[] => (field.trim() === "" ? [] : [{ column, ...typedValue(field) }]));
    return cells.length > 0 ? [{ row, cells }] : [];
  });
  return { sheet, visibility: "visible", rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false };
}

function delimiterOf(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "").slice(0, looked);
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, divided: lines.map((line) => fieldsBeside(line, delimiter)).filter((count) => count > 1) }))
    .map(({ delimiter, divided }) => ({ delimiter, weight: divided.length === 0 ? 0 : mostFrequent(divided) * 100 + divided.length }))
    .sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  // One divided line among many is a sentence with a comma in it.
  return best && best.weight >= 200 ? best.delimiter : null;
}

function fieldsBeside(line: string, delimiter: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, "").split(delimiter).length;
}

/** How often the commonest number stands among these. */
function mostFrequent(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return Math.max(...seen.values());
}

/** The records of RFC 4180, told leniently: a quote opens a field only at its beginning, and the last one may be left open. */
function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    fields.push(field);
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      fields.push("");
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    records.push(fields);
    fields = [];
  }
  return records;
}

function plainField(text: string, from: number, delimiter: string): { readonly field: string; readonly end: number } {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { field: text.slice(from, end), end };
}

/** What stands between the closing quote and the delimiter belongs to the field: "甲"乙 is 甲乙. */
function quotedField(text: string, from: number, delimiter: string): { readonly field: string; readonly end: number } {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const inside = text.slice(from + 1, close < 0 ? text.length : close).replaceAll('""', '"');
  if (close < 0) return { field: inside, end: text.length };
  const rest = plainField(text, close + 1, delimiter);
  return { field: inside + rest.field, end: rest.end };
}
