import { Decimal } from "../quantity/decimal";
import thresholds from "./thresholds.json";

/** From where on something needs a word of explanation: data that a county may change, not law. */
export type ThresholdId = keyof typeof thresholds;

/** The threshold as a fraction: "90%" → 0.9. */
export function threshold(id: ThresholdId): Decimal {
  return new Decimal(thresholds[id].value.replace("%", "")).div(100);
}

/** The threshold as a person wrote it: 90%. */
export function printThreshold(id: ThresholdId): string {
  return thresholds[id].value;
}
