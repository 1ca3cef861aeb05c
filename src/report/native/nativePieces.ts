import type { Rule, RuleOf } from "../../rubrics/rule";
import type { NativeTerms } from "./nativeRule";
import { nativeSpans } from "./nativeSpans";

/** The formula of a piece's own rule, where the value lies in the piece. */
export function nativePieces({ pieces }: RuleOf<"pieces">, terms: NativeTerms, nativeOf: (rule: Rule, terms: NativeTerms) => string | null): string | null {
  return nativeSpans(pieces, terms.value, ({ rule }) => {
    const inside = nativeOf(rule, terms);
    return inside === null ? null : `MAX(0,MIN(${terms.full},${inside}))`;
  });
}
