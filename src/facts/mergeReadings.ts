import type { CellRef } from "../grid/address";
import { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import type { Quantity } from "../quantity/quantity";
import type { Fact, FactId, Reading } from "./fact";
import { factEntry } from "./fact";

const tableUnits = ["元", "千元", "万元", "亿元"] as const;

/**
 * One fact out of all the cells that say it. The most trusted figure counts; others that agree within the coarser
 * printed unit stand beside it; one that disagrees makes the fact contradictory, and nothing is chosen in silence.
 */
export function mergeReadings(id: FactId, year: number | null, all: readonly Reading[]): Fact {
  const readings = [...all].sort((a, b) => b.trust - a.trust);
  const said = readings.filter((reading) => reading.says === "figure" || reading.says === "none");
  const doubtful = readings.find((reading) => reading.says === "unreadable");
  const base = { id, label: factEntry(id).label, year, readings };
  // What a person pointed at is not argued with; the other cells stay in `readings` for the checks.
  const pointed = said.find((reading) => reading.kind === "mapping");
  if (pointed) return { ...base, state: "known", quantity: pointed.quantity, at: pointed.at, also: [] };
  // A bare number beside one with a unit says nothing of its own until somebody says its unit.
  const measured = said.filter((reading) => !isBare(id, reading));
  const bare = measured.length > 0 ? said.filter((reading) => isBare(id, reading)) : [];
  const spoken = measured.length > 0 ? measured : said;
  const first = spoken[0];
  if (!first) {
    const at = (doubtful ?? readings[0])?.at ?? null;
    return { ...base, state: doubtful ? "unreadable" : "missing", quantity: null, at, also: others(readings, at) };
  }
  const agree = spoken.every((reading) => agrees(first, reading)) && bare.every((reading) => couldAgree(first, reading));
  const state = agree ? "known" : "contradictory";
  return { ...base, state, quantity: agree ? first.quantity : null, at: first.at, also: others(agree ? spoken : said, first.at) };
}

/** Money, not zero, in nobody knows which unit. */
export function isBare(id: FactId, { quantity }: Reading): boolean {
  return factEntry(id).measure === "money" && quantity !== null && quantity.unit === "" && !quantity.value.isZero();
}

/** Whether a bare number is the same money in one of the units that tables are made in. */
function couldAgree(known: Reading, bare: Reading): boolean {
  return tableUnits.some((unit) => bare.quantity && agrees(known, { ...bare, quantity: { value: bare.quantity.value, unit } }));
}

function others(readings: readonly Reading[], at: CellRef | null): readonly CellRef[] {
  const seen = new Set(at ? [key(at)] : []);
  return readings.flatMap((reading) => {
    if (seen.has(key(reading.at))) return [];
    seen.add(key(reading.at));
    return [reading.at];
  });
}

function key({ sheet, row, column }: CellRef): string {
  return `${sheet}\u0000${row}\u0000${column}`;
}

/** Equal, or equal when the finer one is rounded to what the coarser one prints. */
export function agrees(one: Reading, other: Reading): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (!a || !b) return false;
  const [x, y] = [comparable(a), comparable(b)];
  if (x.scale === null || y.scale === null) return x.scale === y.scale ? x.value.eq(y.value) : x.value.isZero() && y.value.isZero();
  const tolerance = Decimal.max(halfStep(one, a), halfStep(other, b));
  return x.value.minus(y.value).abs().lte(tolerance);
}

/** In 元 where the unit is known; a bare number compares only with bare numbers. */
function comparable(quantity: Quantity): { readonly value: Decimal; readonly scale: "money" | "plain" | null } {
  const { unit } = quantity;
  if (isMoneyUnit(unit)) return { value: inMoneyUnit({ value: quantity.value, unit }, "元").value, scale: "money" };
  return { value: quantity.value, scale: unit === "" ? null : "plain" };
}

/** Half of the last decimal that a money cell prints, in 元; money is printed to two decimals even where Excel drops zeros. */
function halfStep(reading: Reading, { value, unit }: Quantity): Decimal {
  if (!isMoneyUnit(unit)) return new Decimal(0);
  const places = Math.max(2, Math.min(value.decimalPlaces(), 6), /\.(\d+)/.exec(reading.text)?.[1]?.length ?? 0);
  return inMoneyUnit({ value: new Decimal(`5e-${places + 1}`), unit }, "元").value;
}
