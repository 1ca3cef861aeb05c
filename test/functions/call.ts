import { perfFunctions } from "../../src/functions/perfFunctions";
import type { Answer } from "../../src/functions/spread";

/** What a function gives; a name that there is not is a mistake of the test. */
export function call(name: string, ...given: readonly unknown[]): Answer {
  const found = perfFunctions.get(name);
  if (!found) throw new Error(`there is no PERF.${name}`);
  return found(...given);
}

export function errorOf(answer: Answer): string {
  return typeof answer === "object" && "error" in answer ? answer.error : `no error but ${JSON.stringify(answer)}`;
}

export function messageOf(answer: Answer): string {
  return typeof answer === "object" && "error" in answer ? answer.message : "";
}
