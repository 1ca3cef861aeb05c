const wordPart = /[\p{L}\p{N}_.\\?$]/u;

/**
 * A formula cut into pieces that never need to be looked into again: quoted texts, quoted sheet names, whatever stands
 * in square brackets (table columns, other workbooks), words (names, functions, addresses, numbers) and single signs.
 * Joined they are the formula.
 */
export function formulaTokens(formula: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < formula.length; ) {
    const end = tokenEnd(formula, at);
    tokens.push(formula.slice(at, end));
    at = end;
  }
  return tokens;
}

function tokenEnd(formula: string, at: number): number {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") return quotedEnd(formula, at, first);
  if (first === "[") return bracketEnd(formula, at);
  let end = at;
  while (end < formula.length && wordPart.test(formula.charAt(end))) end++;
  return Math.max(end, at + 1);
}

/** A doubled quote stands for itself. */
function quotedEnd(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end++) {
    if (formula.charAt(end) !== quote) continue;
    if (formula.charAt(end + 1) !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

/** Brackets nest (`表[[#This Row],[金额]]`); inside, an apostrophe takes the next sign as it is. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const sign = formula.charAt(end);
    if (sign === "'") end++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}
