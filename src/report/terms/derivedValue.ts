import type { Telling } from "../telling";
import { printAlike } from "./measured";
import type { Measured } from "./measured";
import type { TermFunction } from "./term";
import type { Valued } from "./valued";
import { lacking } from "./valued";

type Known = Extract<Valued, { readonly known: true }>;

/** A figure worked out of others; it names all the cells and clauses of its terms. */
export function derivedValue(op: TermFunction, args: readonly Known[]): Valued {
  const measured = compute(op, args);
  if (!measured) return lacking({ kind: "noBase", what: "比率", where: "", at: args.flatMap((arg) => arg.source.from) });
  const source = {
    of: `${op}(${args.map((arg) => arg.source.of).join(", ")})`,
    from: args.flatMap((arg) => arg.source.from),
    cites: [...new Set(args.flatMap((arg) => arg.source.cites))],
  };
  return { known: true, measured, source };
}

function compute(op: TermFunction, args: readonly Known[]): Measured | null {
  const [first, second] = args.map((arg) => arg.measured);
  if (!first) return null;
  if (op === "sum") return args.slice(1).reduce((sum, { measured }) => ({ ...sum, value: sum.value.plus(measured.value) }), first);
  if (op === "size") return { ...first, value: first.value.abs() };
  if (!second) return null;
  const difference = first.value.minus(second.value).abs();
  if (op === "difference") return { ...first, value: difference, measure: differenceMeasure(first) };
  // B2 of the cross-checks: over a base of zero or below there is no rate.
  if (second.value.lte(0)) return null;
  return { value: (op === "share" ? first.value : difference).div(second.value), measure: "percent", unit: "" };
}

/** The change of a percentage is counted in 个百分点 (GB/T 15835). */
function differenceMeasure({ measure }: Measured): Measured["measure"] {
  return measure === "percent" ? "percentagePoints" : measure;
}

/** Which of two figures is the greater one once printed; null where one is not known. */
export function compared(left: Valued, right: Valued, telling: Telling): "less" | "equal" | "more" | null {
  if (!left.known || !right.known) return null;
  if (printAlike(left.measured, right.measured, telling.style)) return "equal";
  return left.measured.value.lt(right.measured.value) ? "less" : "more";
}
