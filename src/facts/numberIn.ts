import type { AmountNumber } from "../quantity/amountReading";
import { readAmount } from "../quantity/readAmount";
import type { CellText } from "./facts";

/** A cell that holds one plain number; null for words, ranges and what can be read in two ways. */
export function numberIn(cell: Pick<CellText, "text"> | null | undefined): AmountNumber | null {
  const reading = cell ? readAmount(cell.text) : null;
  return reading?.kind === "number" ? reading : null;
}
