import { Decimal } from "../quantity/decimal";
import type { SumCell } from "./explainDifference";
import type { SlipKind } from "./proposal";

export interface Slip {
  readonly kind: SlipKind;
  readonly value: Decimal;
}

/** Every value that one ordinary slip of the hand turns into this one; a zero holds no slip of digits. */
export function slipsOf(cell: Pick<SumCell, "value" | "places" | "money" | "others">): readonly Slip[] {
  const { value, money, others } = cell;
  const known = others.filter((other) => !other.value.eq(value));
  if (value.isZero()) return known;
  const digits = value.abs().toFixed(Math.max(cell.places, money ? 2 : 0));
  const sign = value.isNegative() ? -1 : 1;
  const written = [...swapped(digits), ...mistyped(digits)].map(({ kind, text }) => ({ kind, value: new Decimal(text).times(sign) }));
  return [...known, ...(money ? misplaced(value) : []), { kind: "sign", value: value.negated() }, ...written];
}

function misplaced(value: Decimal): readonly Slip[] {
  const units = ["10000", "0.0001"].map((factor): Slip => ({ kind: "unit", value: value.times(factor) }));
  const points = ["10", "0.1", "100", "0.01"].map((factor): Slip => ({ kind: "point", value: value.times(factor) }));
  return [...units, ...points];
}

interface Written {
  readonly kind: SlipKind;
  readonly text: string;
}

/** 731 → 371, 713: neighbours only; the decimal point does not count as one. */
function swapped(digits: string): readonly Written[] {
  const places = [...digits].map((_, index) => index).filter((index) => digits[index] !== ".");
  return places.flatMap((index, order): readonly Written[] => {
    const next = places[order + 1];
    const [here, there] = [digits[index], next === undefined ? undefined : digits[next]];
    if (next === undefined || here === there || here === undefined || there === undefined) return [];
    return [{ kind: "swapped", text: digits.slice(0, index) + there + digits.slice(index + 1, next) + here + digits.slice(next + 1) }];
  });
}

/** 731 → 031 … 931, 701 … 791, 730 … 739 without itself. */
function mistyped(digits: string): readonly Written[] {
  return [...digits].flatMap((here, index): readonly Written[] =>
    here === "."
      ? []
      : [..."0123456789"]
          .filter((digit) => digit !== here)
          .map((digit) => ({ kind: "digit", text: digits.slice(0, index) + digit + digits.slice(index + 1) })),
  );
}
