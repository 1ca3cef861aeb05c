import { exact } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import type { Rounding } from "../quantity/rounding";
import type { Rule } from "../rubrics/rule";
import { applyRule } from "../scores/applyRule";
import type { RuleValue } from "../scores/outcome";
import { standardValue } from "../scores/standard/standardValue";
import type { Argument } from "./perfFunction";
import { isBlank, shortened } from "./readArgument";
import type { Fault } from "./value";
import { fault, isFault } from "./value";

export interface JudgedPoints {
  readonly points: Decimal;
  /** Why points were lost; empty where none were. */
  readonly reason: string;
}

/** What a rule gives for an argument: a number, or text as people write values (103%, 85万元, 良). */
export function judgedPoints(rule: Rule, unit: string, full: Decimal, argument: Argument, rounding: Rounding): JudgedPoints | Fault {
  const value = ruleValue(argument, rule, unit);
  if (isFault(value)) return value;
  const outcome = applyRule(rule, full, value, rounding);
  switch (outcome.kind) {
    case "points":
      return outcome;
    case "open":
      return fault("#N/A", `须由人评定：${outcome.why}`);
    case "unfit":
      return fault("#VALUE!", outcome.why);
  }
}

function ruleValue(argument: Argument, rule: Rule, unit: string): RuleValue | Fault {
  const { name, value } = argument;
  if (isFault(value)) return value;
  if (isBlank(argument)) return fault("#N/A", `“${name}”是空单元格，空白不等于0`);
  if (typeof value === "number") return Number.isFinite(value) ? exact(value) : fault("#NUM!", `“${name}”超出数值范围`);
  if (typeof value !== "string") return fault("#VALUE!", `“${name}”是逻辑值，不是标准所评的数值`);
  return standardValue(value, { rule, unit }) ?? fault("#VALUE!", `“${name}”写的“${shortened(value)}”不是标准所评的数值`);
}
