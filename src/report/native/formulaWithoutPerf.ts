import type { CellValue } from "../../grid/grid";
import { nativeCalls } from "./nativeCalls";
import { nativeRate } from "./nativeRate";
import { bare, operand } from "./operand";
import { hasPerfCall, rewritePerfCalls } from "./perfCalls";

/** What an argument of a call stands for at this moment: the value of a cell, or a literal; undefined where that is not known. */
export type ValueOf = (expression: string) => CellValue | undefined;

/** Excel takes no longer formula. */
const longest = 8192;

/**
 * A formula without PERF functions that gives the same number, for an Excel that has no add-in: PERF.EXECRATE(C5,B3) → C5/B3.
 * Without "=". Null where a call has no native form (EXPLAIN, a standard that only a person can apply): such a cell keeps its
 * value instead.
 *
 * @param valueOf  asked for what the form of a formula depends on: a written standard, an amount typed as text, a rubric's name
 */
export function formulaWithoutPerf(formula: string, valueOf: ValueOf): string | null {
  if (!hasPerfCall(formula)) return formula;
  const native = rewritePerfCalls(formula, (name, given) => {
    const written = nativeRate(name, given) ?? nativeCalls[name]?.(given, valueOf) ?? null;
    return written === null ? null : operand(written);
  });
  return native === null || native.length > longest ? null : bare(native);
}
