import { Decimal } from "../../src/quantity/decimal";

/** A reader of + - / and brackets over decimal numbers, written apart from the engine so that it can contradict it. */
export function evaluateFormula(formula: string): Decimal {
  const tokens = formula.match(/\d+(?:\.\d+)?|[-+/()]/g) ?? [];
  let at = 0;

  const primary = (): Decimal => {
    const token = tokens[at];
    at += 1;
    if (token === "-") return primary().negated();
    if (token !== "(") return new Decimal(token ?? "nothing");
    const inside = sum();
    if (tokens[at] !== ")") throw new Error(`no closing bracket in ${formula}`);
    at += 1;
    return inside;
  };
  const quotient = (): Decimal => {
    let value = primary();
    for (; tokens[at] === "/"; ) {
      at += 1;
      value = value.div(primary());
    }
    return value;
  };
  const sum = (): Decimal => {
    let value = quotient();
    for (let sign = tokens[at]; sign === "+" || sign === "-"; sign = tokens[at]) {
      at += 1;
      value = sign === "+" ? value.plus(quotient()) : value.minus(quotient());
    }
    return value;
  };

  const value = sum();
  if (at < tokens.length || tokens.join("") !== formula) throw new Error(`not understood: ${formula}`);
  return value;
}
