import { Decimal } from "../quantity/decimal";
import type { CellReading } from "./readCell";

/** The sum of cells that have one unit and are all numbers, stated nones or blanks; null where one is doubtful or none is filled. */
export function addUp(readings: readonly CellReading[]): CellReading | null {
  const filled = readings.filter((reading) => reading.quantity !== null);
  const unit = filled[0]?.quantity?.unit;
  if (unit === undefined || readings.some((reading) => reading.says === "unreadable")) return null;
  if (filled.some((reading) => reading.quantity?.unit !== unit)) return null;
  const value = filled.reduce((sum, { quantity }) => sum.plus(quantity?.value ?? 0), new Decimal(0));
  const held = filled.some((reading) => reading.held === "text") ? "text" : "number";
  return { says: "figure", held, quantity: { value, unit }, text: filled.map(({ text }) => text).join(" + ") };
}
