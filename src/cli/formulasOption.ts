import type { FormulaForm } from "../report/native/sheetWithout";
import { CommandProblem } from "./inputs";

/** --formulas perf (with the add-in's functions, where nothing is said), native (Excel's own) or values. */
export function formulasOption(formulas: string | undefined): FormulaForm {
  if (formulas === undefined || formulas === "perf" || formulas === "native" || formulas === "values") return formulas ?? "perf";
  throw new CommandProblem(2, [`--formulas 要写 perf、native 或 values，而不是“${formulas}”。`]);
}
