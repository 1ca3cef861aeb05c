import type { RateDefinition } from "./defineRate";
import { nativeFormula } from "./printExpression";

/**
 * The rate as a live formula, without "=": PERF.EXECRATE(决算!C5,预算!B3).
 * @param cells what stands for each need, by its name; anything but a reference or a number must bring its own brackets
 */
export function perfFormula({ call, passes }: RateDefinition, cells: Readonly<Record<string, string>>): string {
  return `PERF.${call}(${passes.map((argument) => nativeFormula(argument, cells)).join(",")})`;
}

/** The same number without the add-in: 决算!C5/预算!B3. */
export function plainFormula({ formula }: RateDefinition, cells: Readonly<Record<string, string>>): string {
  return nativeFormula(formula, cells);
}
