/** What a formula hands to a function: a value, null where the cell is blank, an error, or a range as rows of these. */
export type FormulaValue = string | number | boolean | null | { readonly error: string };
export type FormulaArgument = FormulaValue | readonly (readonly FormulaValue[])[];

/** Functions beside the usual ones, by their full names: PERF.EXECRATE. They may give single values or rows of them. */
export type FormulaFunctions = ReadonlyMap<string, (...args: readonly FormulaArgument[]) => FormulaArgument>;
