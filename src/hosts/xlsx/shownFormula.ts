import { formulaTokens } from "../../grid/formulaTokens";

/** What files put before names that came after Excel 2007; nobody sees it in Excel. */
const futurePrefix = /^(?:_xl(?:fn|ws|udf|pm|eta|nm)\.)+/;
/** How files store an add-in's function: the namespace and the name with "_" for ".". */
const addInFunction = /^_xldudf_([^_]+)_(.+)$/;

/**
 * A formula as Excel shows it: `_xldudf_PERF_EXECRATE(C7,B7)` → `PERF.EXECRATE(C7,B7)`, `_xlfn.IFS(…)` → `IFS(…)`,
 * `_xlfn.SINGLE(A1)` → `@A1`, `_xlfn.ANCHORARRAY(A1)` → `A1#`. Texts and sheet names in quotes stay as they are.
 */
export function shownFormula(stored: string): string {
  return stored.includes("_xl") ? shown(formulaTokens(stored)) : stored;
}

function shown(tokens: readonly string[]): string {
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const operator = tokens[index + 1] === "(" ? operators[token] : undefined;
    if (operator) {
      const close = closingBracket(tokens, index + 1);
      text += operator(shown(tokens.slice(index + 2, close)));
      index = close;
    } else text += shownName(token);
  }
  return text;
}

/** Functions in the file that are signs on the screen. */
const operators: Readonly<Record<string, (operand: string) => string>> = {
  "_xlfn.SINGLE": (operand) => `@${operand}`,
  "_xlfn.ANCHORARRAY": (operand) => `${operand}#`,
};

function shownName(token: string): string {
  if (!token.startsWith("_xl")) return token;
  const own = addInFunction.exec(token);
  return own ? `${own[1] ?? ""}.${own[2] ?? ""}` : token.replace(futurePrefix, "");
}

/** The place of the ")" that belongs to the "(" at `open`; the end where there is none. */
function closingBracket(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index] === "(") depth++;
    if (tokens[index] === ")" && --depth === 0) return index;
  }
  return tokens.length;
}
