import { plainText } from "../quantity/plainText";
import type { Expression } from "../rates/expression";
import { minus, ratio, sum, term } from "../rates/expression";

/**
 * A formula as scoring sheets write it, read into the tree that rates are written in; its terms are the words that stand there.
 *
 *     三公经费变动率=[（本年度预算数-上年度预算数）/上年度预算数]×100%  →  (本年度预算数 − 上年度预算数) ÷ 上年度预算数
 *
 * One reading for each sentence that divides: sheets put an explanation before and behind. What is not sums and one
 * division of names (two divisions, a multiplication by anything but 100 %) is left out, never half-read.
 */
export function formulasInWords(text: string): readonly Expression[] {
  return text
    .split(/[。；;\r\n]|，(?=[^（(]*[=＝])/u)
    .map((sentence) => plainText(sentence).replace(/除以/gu, "÷").replace(/^[^=]*[=](?=.*[÷/])/u, ""))
    .filter((sentence) => /[÷/]/u.test(sentence))
    .flatMap((sentence) => readFormula(sentence) ?? []);
}

/** Where the reader stands: what has been read, and the characters that are left. */
interface Read {
  readonly tree: Expression;
  readonly rest: string;
}

function readFormula(sentence: string): Expression | null {
  const read = readSum(sentence.replace(/[×*xX]100%?(?=\)|,|$)/gu, ""));
  return read && /^(?:,.*)?$/u.test(read.rest) && divisionsIn(read.tree) === 1 ? read.tree : null;
}

function readSum(text: string): Read | null {
  let read = readQuotient(text);
  while (read && /^[+-]/u.test(read.rest)) {
    const { tree, rest } = read;
    const next = readQuotient(rest.slice(1));
    read = next && { tree: rest.startsWith("+") ? sum(tree, next.tree) : minus(tree, next.tree), rest: next.rest };
  }
  return read;
}

function readQuotient(text: string): Read | null {
  const above = readPart(text);
  if (!above || !/^[÷/]/u.test(above.rest)) return above;
  const below = readPart(above.rest.slice(1));
  return below && { tree: ratio(above.tree, below.tree), rest: below.rest };
}

function readPart(text: string): Read | null {
  if (!text.startsWith("(")) return readName(text);
  const inner = readSum(text.slice(1));
  return inner?.rest.startsWith(")") ? { tree: inner.tree, rest: inner.rest.slice(1) } : null;
}

/** A name may hold a bracket of its own: 因公出国(境)费. */
function readName(text: string): Read | null {
  const name = /^(?:[^()+\-÷/×*,=]+(?:\([^()+\-÷/×*,=]*\))?)+/u.exec(text)?.[0];
  return name === undefined ? null : { tree: term(name), rest: text.slice(name.length) };
}

function divisionsIn(tree: Expression): number {
  if (tree.op === "term") return 0;
  return (tree.op === "over" ? 1 : 0) + divisionsIn(tree.left) + divisionsIn(tree.right);
}
