import { open } from "../outcome";
import type { RuleDefinition } from "../ruleDefinition";

/** Only a person can give the points; a value changes nothing. */
export const manual: RuleDefinition<"manual"> = {
  apply: ({ why }) => open(why ?? "由人工评定"),
  inWords: ({ why }) => (why === undefined ? "由人工评定" : `由人工评定：${why}`),
};
