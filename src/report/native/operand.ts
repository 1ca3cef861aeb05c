import { formulaTokens } from "../../grid/formulaTokens";

const atom = /^[\p{L}\p{N}_.$?\\]+$|^'.*'$|^\[.*\]$|^".*"$|^[!:]$/su;

/** An expression as it may stand beside any operator: a reference, a number, a call as it is, everything else in brackets. */
export function operand(expression: string): string {
  const tokens = formulaTokens(expression);
  const isWhole = tokens.every((token) => atom.test(token)) || isBracketed(tokens) || (atom.test(tokens[0] ?? "") && isBracketed(tokens.slice(1)));
  return isWhole ? expression : `(${expression})`;
}

/** The expression without brackets that hold the whole of it. */
export function bare(expression: string): string {
  return isBracketed(formulaTokens(expression)) ? bare(expression.slice(1, -1)) : expression;
}

/** Whether the first bracket is closed by the last, and not before. */
function isBracketed(tokens: readonly string[]): boolean {
  if (tokens[0] !== "(") return false;
  let depth = 0;
  const closed = tokens.findIndex((token) => (depth += token === "(" ? 1 : token === ")" ? -1 : 0) === 0);
  return closed === tokens.length - 1;
}
