import { Decimal } from "../../quantity/decimal";

/** As many digits as tell every double from its neighbours; more than that no spreadsheet keeps. */
const digitsOfDouble = 17;

/**
 * A number as a cell's value is stored: plain decimal notation, never an exponent. Throws on what is no finite number,
 * since a draft that holds one is our own mistake.
 */
export function numberLiteral(text: string): string {
  const value = new Decimal(text);
  if (!value.isFinite()) throw new Error(`a cell cannot hold the number ${text}`);
  return value.toSignificantDigits(digitsOfDouble).toFixed();
}
