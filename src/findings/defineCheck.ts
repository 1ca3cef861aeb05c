import type { Check } from "./check";
import type { Severity } from "./finding";

/** Declares a check. Without a severity it is one that an auditor will take up. */
export function defineCheck(definition: Omit<Check, "severity"> & { readonly severity?: Severity }): Check {
  return { severity: "costsPoints", ...definition };
}
