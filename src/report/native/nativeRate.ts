import { callFormulas } from "../../rates/callFormula";
import { nativeFormula } from "../../rates/printExpression";
import { operand } from "./operand";

/** PERF.EXECRATE(C5,B3) → C5/B3; null where the call is of no rate. */
export function nativeRate(name: string, given: readonly string[]): string | null {
  const call = callFormulas.get(name);
  if (!call || given.length !== call.parameters.length || given.includes("")) return null;
  return nativeFormula(call.formula, Object.fromEntries(call.parameters.map((parameter, index) => [parameter, operand(given[index] ?? "")])));
}
