import { formulaTokens } from "../../grid/formulaTokens";

/** A call of one of our functions as a formula has it: PERF.EXECRATE, or _xldudf_PERF_EXECRATE where a file's own writing came through. */
const called = /^(?:PERF\.|_xldudf_PERF_)([A-Z][A-Z0-9]*)$/i;

export function hasPerfCall(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some((token, index) => isCall(tokens, index) && called.test(token));
}

/**
 * Writes every call of ours anew, the inner ones first; what is no call of ours stays as it is typed.
 * @param rewrite  gets the name without PERF. and the arguments, trimmed; null gives up the whole formula
 */
export function rewritePerfCalls(formula: string, rewrite: (name: string, given: readonly string[]) => string | null): string | null {
  const tokens = formulaTokens(formula);
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const name = isCall(tokens, at) ? called.exec(tokens[at] ?? "")?.[1] : undefined;
    if (name === undefined) {
      text += tokens[at] ?? "";
      continue;
    }
    const { given, end } = argumentsAt(tokens, at + 1);
    const written = given.map((argument) => rewritePerfCalls(argument, rewrite));
    const known = written.filter((argument) => argument !== null);
    const result = known.length === given.length ? rewrite(name.toUpperCase(), known) : null;
    if (result === null) return null;
    text += result;
    at = end;
  }
  return text;
}

/** A function of another workbook ([1]!PERF.X) is not ours. */
function isCall(tokens: readonly string[], at: number): boolean {
  return tokens[at + 1] === "(" && tokens[at - 1] !== "!";
}

/** The arguments between the bracket at `open` and the one that closes it; commas inside brackets and braces part nothing. */
function argumentsAt(tokens: readonly string[], open: number): { readonly given: readonly string[]; readonly end: number } {
  const given: string[] = [""];
  let depth = 0;
  let at = open;
  for (; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (token === "(" || token === "{") depth++;
    if (token === ")" || token === "}") depth--;
    if (depth === 0) break;
    if (at === open) continue;
    if (token === "," && depth === 1) given.push("");
    else given[given.length - 1] += token;
  }
  const trimmed = given.map((argument) => argument.trim());
  return { given: trimmed.length === 1 && trimmed[0] === "" ? [] : trimmed, end: at };
}
