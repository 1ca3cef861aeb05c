import type { Fact } from "../facts/fact";
import type { CellText, Facts } from "../facts/facts";
import { findFact } from "../facts/facts";
import type { CellRef } from "../grid/address";
import type { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import { quoted } from "../quantity/quoted";
import type { Rate } from "../rates/rate";
import type { Criterion } from "../rubrics/rubric";
import type { Rule } from "../rubrics/rule";

/** 目标值 and 实际完成值 as the unit wrote them. */
export interface OwnValue {
  readonly target: CellText | null;
  readonly actual: CellText;
}

interface Look {
  readonly rate: Rate | null;
  readonly fact: Fact | null;
  readonly from: readonly CellRef[];
  /** The unit's own target and result, where the row itself was looked at. */
  readonly ownValue?: OwnValue;
  /** What was looked at, for a person: 在职人员控制率54.55%, or why there is nothing to see. */
  readonly shown: string;
}

/** What a criterion's rule finds when it looks. */
export type Judged =
  | (Look & { readonly kind: "nothing" | "notApplicable" | "missing" })
  | (Look & { readonly kind: "value"; readonly value: Decimal });

export function judged({ judges, label, rule }: Criterion, rates: readonly Rate[], facts: Facts): Judged {
  if (judges === null) return { kind: "nothing", rate: null, fact: null, from: [], shown: "" };
  if ("fact" in judges) return judgedFact(findFact(facts, judges.fact), rule);
  const rate = rates.find(({ definition }) => definition.id === judges.rate);
  return rate ? judgedRate(rate, label) : { kind: "missing", rate: null, fact: null, from: [], shown: `${label}没有算出` };
}

function judgedRate(rate: Rate, label: string): Judged {
  const look = { rate, fact: null, from: rate.facts.flatMap(({ at }) => at ?? []) };
  switch (rate.state) {
    case "known":
      return rate.value === null
        ? { kind: "missing", ...look, shown: `${label}没有算出` }
        : { kind: "value", ...look, value: rate.value, shown: `${label}${rate.printed}` };
    case "notApplicable":
      return { kind: "notApplicable", ...look, shown: `${label}：本年没有此类事项` };
    case "noBase":
      return { kind: "missing", ...look, shown: `${label}无法计算：作为分母的数为0或负数` };
    case "missing":
      return { kind: "missing", ...look, shown: `${label}无法计算：${rate.facts.flatMap(whyUnknown).join("，") || "数据不全或单位不明"}` };
  }
}

function judgedFact(fact: Fact, rule: Rule): Judged {
  const look = { rate: null, fact, from: fact.at ? [fact.at] : [] };
  const label = fact.label["zh-CN"];
  if (fact.state !== "known" || !fact.quantity) return { kind: "missing", ...look, shown: whyUnknown(fact).join("") || `${label}未取得` };
  const { value, unit } = fact.quantity;
  const shown = `${label}${value.toString()}${unit}`;
  if (unit === "%") return { kind: "value", ...look, value: value.div(100), shown };
  const wanted = "unit" in rule ? rule.unit : undefined;
  const brought = wanted !== undefined && isMoneyUnit(wanted) && isMoneyUnit(unit) ? inMoneyUnit({ value, unit }, wanted).value : value;
  return { kind: "value", ...look, value: brought, shown };
}

function whyUnknown({ state, label }: Fact): readonly string[] {
  const name = quoted(label["zh-CN"]);
  switch (state) {
    case "known":
      return [];
    case "missing":
      return [`缺少${name}`];
    case "unreadable":
      return [`${name}无法识别`];
    case "contradictory":
      return [`${name}前后不一致`];
  }
}
