import type { Decimal } from "../../quantity/decimal";
import type { Rule } from "../../rubrics/rule";
import { ruleInWords } from "../../scores/applyRule";
import { shownScore } from "../../scores/shown";
import { rememberedStandard } from "../../scores/standard/rememberedStandard";
import { judgedPoints } from "../judgedPoints";
import { namedRule } from "../../scores/namedRule";
import type { Argument } from "../perfFunction";
import { defineFunction } from "../perfFunction";
import { cellNumber, numberOf, shortened, textOf } from "../readArgument";
import type { Fault } from "../value";
import { fault, isFault } from "../value";

/** Points without a rubric's own rounding have two places, half-up, as on the command line. */
const rounding = { places: 2, mode: "halfUp" } as const;

/** POINTS(5, 103%, "≤100%计5分；每超过1个百分点扣0.5分，扣完为止") → 3.5 */
export const points = defineFunction({
  name: "POINTS",
  parameters: { fullMark: "分值", value: "指标值", standard: "评分标准" },
  apply: (given) => {
    const taken = take(given);
    const outcome = isFault(taken) ? taken : judgedPoints(taken.rule, taken.unit, taken.full, given.value, rounding);
    return isFault(outcome) ? outcome : cellNumber(outcome.points);
  },
  explain: (given) => {
    const taken = take(given);
    const outcome = isFault(taken) ? taken : judgedPoints(taken.rule, taken.unit, taken.full, given.value, rounding);
    if (isFault(taken) || isFault(outcome)) return outcome as Fault;
    return `${ruleInWords(taken.rule)}；得${shownScore(outcome.points)}${outcome.reason && `（${outcome.reason}）`}`;
  },
});

interface Taken {
  readonly full: Decimal;
  readonly rule: Rule;
  readonly unit: string;
}

function take({ fullMark, standard }: { readonly fullMark: Argument; readonly standard: Argument }): Taken | Fault {
  const full = numberOf(fullMark);
  if (isFault(full)) return full;
  if (full.lte(0)) return fault("#NUM!", `“${fullMark.name}”应大于0`);
  const text = textOf(standard);
  if (isFault(text)) return text;
  const named = namedRule(text);
  if (named) return { full, rule: named, unit: "%" };
  const understood = rememberedStandard(text, full.toString());
  if (understood.understood) return { full, rule: understood.rule, unit: understood.unit };
  return fault("#N/A", `评分标准没有全部看懂：“${shortened(understood.notUnderstood)}”（${understood.why}）`);
}
