import type { IndicatorRow } from "../facts/facts";
import { numberIn } from "../facts/numberIn";
import type { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import type { Rule } from "../rubrics/rule";
import type { Judged } from "./judged";

/**
 * What a row of the unit's form shows its rule: the actual value in the target's unit. A row in words is for a person; a value
 * that cannot be read, or stands in another unit (件 against 场), is missing and said so.
 */
export function judgedIndicator({ name, target, actual }: IndicatorRow, rule: Rule): Judged {
  const own = actual ? { ownValue: { target, actual } } : {};
  const look = { rate: null, fact: null, ...own, from: [actual, target].flatMap((cell) => cell?.at ?? []) };
  const shown = `${name.text}：指标值${target?.text ?? "未填"}，实际完成${actual?.text ?? "未填"}`;
  if (rule.kind === "tiers" || rule.kind === "manual") return { kind: "nothing", ...look, shown };
  const reading = numberIn(actual);
  if (!reading) return { kind: "missing", ...look, shown: `${shown}，完成值不是一个确定的数` };
  const value = inUnit(reading.value, reading.unit, unitOf(rule, target));
  return value ? { kind: "value", ...look, value, shown } : { kind: "missing", ...look, shown: `${shown}，两者单位不同或不明` };
}

function unitOf(rule: Rule, target: IndicatorRow["target"]): string {
  if ("unit" in rule && rule.unit !== undefined) return rule.unit;
  return numberIn(target)?.unit ?? "";
}

/**
 * A value in the unit that it is compared in; null where the two differ. A unit left out on one side is the other side's: beside
 * a percentage 95 is 95 %, but of 0.96 nobody can tell whether it is a share.
 */
export function inUnit(value: Decimal, unit: string, wanted: string): Decimal | null {
  if (wanted === "%") return unit === "%" || (unit === "" && (value.gt(1) || value.lte(0))) ? value.div(100) : null;
  if (isMoneyUnit(unit) && isMoneyUnit(wanted)) return inMoneyUnit({ value, unit }, wanted).value;
  return unit === wanted || unit === "" || wanted === "" ? value : null;
}
