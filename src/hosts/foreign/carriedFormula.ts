import { parseCellName } from "../../grid/address";
import { formulaTokens } from "../../grid/formulaTokens";

const unsafe = /[[\]{}#]|^$/;
const number = /^\d+(?:\.\d*)?(?:[Ee]\d*)?$/;
const columnOrRow = /^\$?(?:[A-Za-z]{1,3}|\d{1,7})$/;
const word = /^[\p{L}_\\$]/u;

/**
 * The formula, where it can stand in the new workbook as it is; else undefined, and its value alone is carried. One that
 * points to another file, to a name, to a sheet that has got another name, or that could not be read whole would make
 * Excel call the new file damaged, or show #NAME? in the place of a good figure.
 */
export function carriedFormula(formula: string, sheets: ReadonlySet<string>): string | undefined {
  const tokens = formulaTokens(formula);
  const outside = tokens.filter((token) => !token.startsWith('"') && !token.startsWith("'")).join("");
  if (unsafe.test(outside) || !balanced(outside)) return undefined;
  return tokens.every((token, index) => isCarried(token, tokens[index - 1], tokens[index + 1], sheets)) ? formula : undefined;
}

function isCarried(token: string, before: string | undefined, after: string | undefined, sheets: ReadonlySet<string>): boolean {
  if (token.startsWith("'")) return after === "!" && sheets.has(token.slice(1, -1).replaceAll("''", "'"));
  if (after === "!") return sheets.has(token);
  if (!word.test(token) || number.test(token)) return true;
  if (after === "(" || parseCellName(token) !== null || /^(?:TRUE|FALSE)$/i.test(token)) return true;
  return columnOrRow.test(token) && (before === ":" || after === ":");
}

function balanced(formula: string): boolean {
  let depth = 0;
  for (const sign of formula) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
