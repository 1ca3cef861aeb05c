import type { CustomFunctionsApi } from "./customFunctionsApi";
import { perfFunctionDefinitions } from "./perf/catalog.generated";
import type { PerfFunction } from "./perfFunction";
import { perfFunctionSet } from "./perfFunctions";
import { callPerf } from "./spread";
import type { Result } from "./value";
import { isFault } from "./value";

/**
 * Gives every function to the custom-functions runtime under its id. A fault becomes the runtime's own error with its Chinese
 * reason: thrown where the result is one cell, in its place where it is a range.
 *
 * @param formats  whether this Excel takes numbers that bring their format; asked at each call, for Office knows only when ready
 */
export function associatePerfFunctions(api: CustomFunctionsApi, formats: () => boolean): void {
  for (const definition of perfFunctionDefinitions) {
    api.associate(definition.name, (...given) => answer(definition, given, api, formats()));
  }
}

/** Always a table, as the metadata says; the runtime's invocation object behind the arguments is not one of them. */
function answer(definition: PerfFunction, given: readonly unknown[], api: CustomFunctionsApi, formats: boolean): readonly (readonly unknown[])[] {
  const result = callPerf(definition, given, perfFunctionSet);
  const shown = (one: Result): unknown => {
    if (isFault(one)) return new api.Error(one.error, one.message);
    const isPercent = formats && definition.shownAs === "percent" && typeof one === "number";
    return isPercent && api.FormattedNumber ? new api.FormattedNumber(one, "0.00%") : one;
  };
  if (typeof result === "object" && !isFault(result)) return result.map((row) => row.map(shown));
  if (isFault(result)) throw new api.Error(result.error, result.message);
  return [[shown(result)]];
}
