import type { Decimal } from "../../../quantity/decimal";
import { readAmount } from "../../../quantity/readAmount";
import type { WrittenTable } from "../written";

export interface TableNumber {
  readonly value: Decimal;
  readonly percent: boolean;
  /** One of the last printed place. */
  readonly last: Decimal;
  readonly text: string;
  readonly at: string;
}

/** A table of numbers: what heads each column, what names each row, and the numbers between. */
export interface NumberTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly numbers: readonly (TableNumber | null)[] }[];
}

const longestNumber = 24;

/** The rows from the first one that holds two numbers, or a number behind a name; what stands above them is the header. */
export function numbersOf({ rows }: WrittenTable): NumberTable | null {
  const read = rows.map((cells) => cells.map(({ text, at }) => numberOf(text, at)));
  const first = rows.findIndex((cells, row) => (cells[0]?.text ?? "").trim() !== "" && isData(read[row] ?? []));
  if (first < 1) return null;
  const width = Math.max(...rows.map((cells) => cells.length));
  const heads = Array.from({ length: width }, (_, column) => rows.slice(0, first).map((cells) => headAt(cells, column)).join(""));
  const body = rows.slice(first).map((cells, index) => ({ name: nameOf(cells), numbers: read[first + index] ?? [] }));
  return { heads, rows: body };
}

/** A merged header is the head of every column it covers. */
function headAt(cells: WrittenTable["rows"][number], column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const cell = cells[at];
    if (cell && at + (cell.columns ?? 1) > column) return cell.text.replace(/\s/gu, "");
  }
  return "";
}

function isData(numbers: readonly (TableNumber | null)[]): boolean {
  const found = numbers.slice(1).filter((one) => one !== null);
  return found.length >= 1 && !isCount(found);
}

/** 1 2 3 …: the numbers of the columns. */
function isCount(numbers: readonly (TableNumber | null)[]): boolean {
  return numbers.length > 1 && numbers.every((one, index) => index === 0 || one?.value.minus(numbers[index - 1]?.value ?? 0).eq(1));
}

/** The texts before the first number, the last of them nearest to it. */
function nameOf(cells: WrittenTable["rows"][number]): string {
  const texts = cells.slice(0, 3).map(({ text, at }) => (numberOf(text, at) ? "" : text.replace(/\s/gu, "")));
  return texts.filter((text) => text !== "").join(" ");
}

function numberOf(text: string, at: string): TableNumber | null {
  const line = text.replace(/\s/gu, "");
  if (line === "" || line.length > longestNumber || !/^[-−+△(（\d０-９]/u.test(line)) return null;
  const read = readAmount(line);
  if (read.kind !== "number") return null;
  const percent = read.unit === "%";
  if (!percent && /[\p{Script=Han}]/u.test(line.replace(/[万亿千]?元|人$|个$/u, ""))) return null;
  const places = /\.(\d+)/.exec(line)?.[1]?.length ?? 0;
  return { value: read.value, percent, last: read.value.minus(read.value).plus(1).div(10 ** places), text: line, at };
}
