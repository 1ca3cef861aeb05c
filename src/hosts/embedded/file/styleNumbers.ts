import type { CellLook } from "../../../report/cellLook";
import type { CellFormat } from "../model/cellFormat";
import { formatKey } from "./formatKey";
import { lookOf } from "./lookOf";

/** Finds the number of a look: the one that the file has for it, whatever else belongs to it there, else that of a new one. */
export function styleNumbers(formats: readonly CellFormat[], styleOf: (look: CellLook, quotePrefix: boolean) => number): (format: CellFormat) => number {
  const numbers = new Map<string, number>();
  formats.forEach((format, index) => {
    const key = formatKey(format);
    if (!numbers.has(key)) numbers.set(key, index);
  });
  return (format) => {
    const key = formatKey(format);
    const number = numbers.get(key) ?? styleOf(lookOf(format), format.quotePrefix);
    numbers.set(key, number);
    return number;
  };
}
