import type { Decimal } from "../../quantity/decimal";
import { pointsOf } from "../../rubrics/num";
import type { RuleOf, Span } from "../../rubrics/rule";
import type { RuleOutcome } from "../outcome";
import { given, unfit } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownPoints, shownSpan, shownValue } from "../shown";
import { inSpan } from "./inSpan";
import { withNegative } from "./negative";

/** Fixed points by span: =0得5分，0至10%（含）得4分 …. */
export const bands = numericRule<"bands">({
  apply: (rule, full, value) => withNegative(value, rule.negative, (taken) => bandPoints(rule, full, taken)),
  inWords: ({ bands: all, unit }) =>
    all.map((band) => `${shownSpan(band, unit)}${band.points === "0" ? "不得分" : `得${shownPoints(band.points)}`}`).join("；"),
});

function bandPoints({ bands: all, unit }: RuleOf<"bands">, full: Decimal, value: Decimal): RuleOutcome {
  const band = all.find((candidate) => inSpan(value, candidate));
  if (!band) return unfit(`${shownIn(all, value, unit)}不在标准的任何一档`);
  return given(pointsOf(band.points, full), () => `实际${shownIn(all, value, unit)}，属于“${shownSpan(band, unit)}”一档`);
}

function shownIn(all: readonly Span[], value: Decimal, unit: string | undefined): string {
  const like = all.find(({ from, to }) => from ?? to);
  return shownValue(value, like?.from ?? like?.to ?? "0", unit);
}
