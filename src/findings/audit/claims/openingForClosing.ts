import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import { printLike, printOf } from "../print";
import type { Balance } from "./balance";
import type { Formula } from "./formulas";

/** A rate whose words say 年末 and whose first number is the opening balance: the closing one follows from income and spending. */
export function openingForClosing(formula: Formula, { opening, income, spend }: Balance): Claim | null {
  const [first] = formula.evaluated.operands;
  const said = formula.inWords.split(/[/÷]/u)[0] ?? "";
  if (!first || !opening || !income || !spend || !/年末|期末|年底/u.test(said) || /年初/u.test(said)) return null;
  const shown = opening.figure.value.div(/万/u.test(opening.figure.unit) ? 1e4 : 1);
  if (!shown.eq(first) || formula.evaluated.value.isZero()) return null;
  const closing = opening.figure.value.plus(income.figure.value).minus(spend.figure.value);
  if (closing.eq(opening.figure.value)) return null;
  const exact = formula.evaluated.value.div(shown).times(closing.div(opening.figure.value.div(shown))).times(100);
  const why = `分子应为年末数，用的却是年初数${printOf(opening.figure)}；年末为${printOf(opening.figure)} + ${printOf(income.figure)} − ${printOf(spend.figure)} = ${printLike(opening.figure, closing)}`;
  return claimOf(formula.passage, formula.result, { quantity: formula.name, exact, verdict: "wrong", why, also: [opening.passage.at] });
}
