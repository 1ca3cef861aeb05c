import { formulaTokens } from "../../grid/formulaTokens";

const ours = /^PERF\.([A-Z][A-Z0-9.]*)$/i;

/**
 * A formula as a file stores it: `PERF.STAFFRATE(基础!C5,基础!B5)` → `_xldudf_PERF_STAFFRATE(基础!C5,基础!B5)`.
 * Only the names of functions that are called change; texts in quotes, quoted sheet names, other workbooks' functions
 * and table columns in brackets stay as they are typed. A leading `=` is dropped. The other way: shownFormula.ts.
 */
export function storedFormula(typed: string): string {
  const tokens = formulaTokens(typed.startsWith("=") ? typed.slice(1) : typed);
  return tokens
    .map((token, index) => {
      const name = tokens[index + 1] === "(" && tokens[index - 1] !== "!" ? ours.exec(token)?.[1] : undefined;
      return name === undefined ? token : `_xldudf_PERF_${name.toUpperCase().replaceAll(".", "_")}`;
    })
    .join("");
}
