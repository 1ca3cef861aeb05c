const nameStart = /[\p{L}_\\]/u;
const namePart = /[\p{L}\p{N}_.\\?]/u;
const ours = /^PERF\.([A-Z][A-Z0-9.]*)$/i;

/**
 * A formula as a file stores it: `PERF.STAFFRATE(基础!C5,基础!B5)` → `_xldudf_PERF_STAFFRATE(基础!C5,基础!B5)`.
 * Only the names of functions that are called change; texts in quotes, quoted sheet names, other workbooks' functions
 * and table columns in brackets stay as they are typed. A leading `=` is dropped.
 */
export function storedFormula(typed: string): string {
  const formula = typed.startsWith("=") ? typed.slice(1) : typed;
  let stored = "";
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    stored += storedToken(token, formula, at);
    at += token.length;
  }
  return stored;
}

function storedToken(token: string, formula: string, at: number): string {
  const called = formula[at + token.length] === "(";
  const name = called && formula[at - 1] !== "!" ? ours.exec(token)?.[1] : undefined;
  return name === undefined ? token : `_xldudf_PERF_${name.toUpperCase().replaceAll(".", "_")}`;
}

/** The piece that starts here: a quoted text or sheet name, a bracketed column, a whole name, or one character. */
function tokenAt(formula: string, at: number): string {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") return formula.slice(at, endOfQuoted(formula, at, first));
  if (first === "[") return formula.slice(at, endOfBracket(formula, at));
  if (!nameStart.test(first) && !/\p{N}/u.test(first)) return first;
  let end = at + 1;
  while (end < formula.length && namePart.test(formula.charAt(end))) end += 1;
  return formula.slice(at, end);
}

function endOfQuoted(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end += 1;
  }
  return formula.length;
}

/** Brackets nest (`表[[#This Row],[金额]]`), and an apostrophe takes the next character as it is. */
function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const char = formula[end];
    if (char === "'") end += 1;
    else if (char === "[") depth += 1;
    else if (char === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}
