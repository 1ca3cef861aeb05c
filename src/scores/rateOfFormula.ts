import type { FactRef } from "../facts/fact";
import { factEntry, parseFactRef } from "../facts/fact";
import { plainText } from "../quantity/plainText";
import { rates } from "../rates/catalog.generated";
import type { RateDefinition } from "../rates/defineRate";
import type { Expression } from "../rates/expression";
import { formulasInWords } from "./formulaInWords";

/**
 * The rates that a formula in words is: 在职人员控制率＝（在职人员数÷编制数）×100%. Each of its words names a fact, above and
 * below the line; the order of a sum does not count. Several where two rates divide the same (预算调整率, 预算控制率), or where
 * a word may mean two facts (预算数): then the row's name has to decide. None where its sentences speak of different rates.
 */
export function ratesOfFormula(text: string): readonly RateDefinition[] {
  const found = formulasInWords(text).map((worded) => rates.filter((rate) => isFormulaOf(rate, worded))).filter((some) => some.length > 0);
  const [first = [], ...others] = found;
  return others.every((some) => some.every((rate) => first.includes(rate))) ? first : [];
}

function isFormulaOf({ formula, needs }: RateDefinition, worded: Expression): boolean {
  if (formula.op !== "over" || worded.op !== "over") return false;
  const fits = (name: string, words: string): boolean => needs[name] !== undefined && names(needs[name], words);
  return pairsUp(signedTerms(formula.left), signedTerms(worded.left), fits) && pairsUp(signedTerms(formula.right), signedTerms(worded.right), fits);
}

interface SignedTerm {
  readonly name: string;
  readonly minus: boolean;
}

/** A sum as its terms with their signs; null where it holds a division. */
function signedTerms(tree: Expression, minus = false): readonly SignedTerm[] | null {
  if (tree.op === "term") return [{ name: tree.name, minus }];
  if (tree.op === "over") return null;
  const left = signedTerms(tree.left, minus);
  const right = signedTerms(tree.right, tree.op === "minus" ? !minus : minus);
  return left && right && [...left, ...right];
}

/** Every term of the rate has one of the worded terms to itself. */
function pairsUp(ours: readonly SignedTerm[] | null, worded: readonly SignedTerm[] | null, fits: (name: string, words: string) => boolean): boolean {
  if (!ours || !worded || ours.length !== worded.length) return false;
  const [one, ...rest] = ours;
  if (!one) return true;
  return worded.some((other, index) => one.minus === other.minus && fits(one.name, other.name) && pairsUp(rest, worded.filter((_, at) => at !== index), fits));
}

/** Whether these words name this fact, of its year: 上年度三公经费预算数 is last year's 三公经费预算数. */
function names(ref: FactRef, words: string): boolean {
  const { id, yearsBack } = parseFactRef(ref);
  const { label, aliases = [] } = factEntry(id);
  const known = [label["zh-CN"], ...aliases].map(plainText);
  if (yearsBack === 0 && known.includes(words)) return true;
  const [, lastYear, rest = ""] = /^(?:部门|单位|\(单位\))*(?:(上年度?|上一年度?|去年)|本年度?|当年度?|年度)?(?:部门|单位)?(.+)$/u.exec(words) ?? [];
  return (lastYear === undefined ? 0 : 1) === yearsBack && known.some((name) => name === rest || name.replace(/^本年度?/u, "") === rest);
}
