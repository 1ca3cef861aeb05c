import { perfFunctionDefinitions } from "./perf/catalog.generated";
import type { FunctionSet } from "./perfFunction";
import type { Answer } from "./spread";
import { callPerf } from "./spread";

const byName = new Map(perfFunctionDefinitions.map((definition) => [definition.name, definition]));

/** Finds a function as people write it: EXECRATE, execrate, PERF.EXECRATE. */
export const perfFunctionSet: FunctionSet = {
  find: (name) => byName.get(name.trim().toUpperCase().replace(/^PERF\./, "")),
};

/**
 * Every =PERF function by its name without PERF., for hosts that calculate themselves: a call takes values or ranges (rows of
 * values; null is blank, { error } an error) and gives a value, an { error, message }, or rows of these. Pure; never throws.
 */
export const perfFunctions: ReadonlyMap<string, (...given: readonly unknown[]) => Answer> = new Map(
  perfFunctionDefinitions.map((definition) => [definition.name, (...given: readonly unknown[]) => callPerf(definition, given, perfFunctionSet)]),
);
