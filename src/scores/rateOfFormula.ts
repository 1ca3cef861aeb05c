import type { FactId } from "../facts/fact";
import { factEntry, factIds, parseFactRef } from "../facts/fact";
import { plainText } from "../quantity/plainText";
import { rates } from "../rates/catalog.generated";
import type { RateDefinition } from "../rates/defineRate";

/**
 * The rate that a formula in words is: 在职人员控制率＝（在职人员数÷编制数）×100%. Both sides of the division are facts by name;
 * null where they are not, or where no rate, or more than one, divides just these.
 */
export function rateOfFormula(text: string): string | null {
  const plain = plainText(text).replace(/^.*?=(?=.*[÷/])/u, "").replace(/[×*xX]100%.*$/u, "");
  const sides = plain.split(/[÷/]/u);
  const [left, right] = sides.map(factOf);
  if (sides.length !== 2 || !left || !right) return null;
  const found = rates.filter((rate) => divides(rate, left, right));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

function divides({ formula, needs }: RateDefinition, above: FactId, below: FactId): boolean {
  if (formula.op !== "over" || formula.left.op !== "term" || formula.right.op !== "term") return false;
  const of = (name: string): ReturnType<typeof parseFactRef> | null => (needs[name] ? parseFactRef(needs[name]) : null);
  const [left, right] = [of(formula.left.name), of(formula.right.name)];
  return left?.id === above && left.yearsBack === 0 && right?.id === below && right.yearsBack === 0;
}

/** The one fact of this name; brackets around a side do not count. */
function factOf(side: string): FactId | null {
  const name = side.replace(/^\(+|\)+$/gu, "");
  if (name === "") return null;
  const named = factIds.filter((id) => {
    const { label, aliases = [] } = factEntry(id);
    return [label["zh-CN"], ...aliases].some((known) => plainText(known) === name);
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}
