import type { Span } from "../../rubrics/rule";
import { clean, nativeNumber } from "./nativeNumber";

/** Nested IFs over spans that leave no gap: the last span is what remains. Null where a span has no formula. */
export function nativeSpans<S extends Span>(spans: readonly S[], value: string, points: (span: S) => string | null): string | null {
  const written = spans.map((span) => ({ condition: conditionOf(span, value), points: points(span) }));
  if (written.some((one) => one.points === null)) return null;
  return written.reduceRight((otherwise, one) => (one.condition === "" ? (one.points ?? otherwise) : `IF(${one.condition},${one.points ?? ""},${otherwise})`), "NA()");
}

function conditionOf({ from, fromIncluded = false, to, toIncluded = false }: Span, value: string): string {
  const lower = from === undefined ? [] : [`${clean(value)}${fromIncluded ? ">=" : ">"}${nativeNumber(from)}`];
  const upper = to === undefined ? [] : [`${clean(value)}${toIncluded ? "<=" : "<"}${nativeNumber(to)}`];
  const both = [...lower, ...upper];
  return both.length === 2 ? `AND(${both.join(",")})` : (both[0] ?? "");
}
