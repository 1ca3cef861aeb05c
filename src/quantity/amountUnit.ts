import { Decimal } from "./decimal";
import { isMoneyUnit } from "./money";
import type { Quantity } from "./quantity";
import { unitName } from "./unit";

const worth: Readonly<Record<string, string>> = { "十": "1e1", "拾": "1e1", "百": "1e2", "佰": "1e2", "千": "1e3", "仟": "1e3", "万": "1e4", "萬": "1e4", "亿": "1e8", "億": "1e8" };

/** A unit a number may carry: 个, 人次, 个社区, 元/人. Words that make it a sentence or a date are none. */
const unitText = /^(?![号月日期点])[\p{Script=Han}A-Za-z%‰㎡℃°³²/$€£]{1,8}$/u;
const noUnit = /[至到前后底初末已未的了是为不无或和与及率]|完成|达到|第/u;

/** What Chinese numerals may count: they stand in too many words (一般, 十分满意) to let them count anything. */
const countable = /^(?:[元个人名次件份户项天年周场条篇套台辆座所家处间栋幢只头亩吨米分岁课册块]|小时|分钟|个月|工作日|个工作日|人次|户次|批次|公里|千米|平方米|公顷|㎡|%|个百分点|百分点)$/u;

/**
 * The number with its unit, as its text has them: (200, 万, 元) is 200 万元, (3.12, 万, 件) is 31200 件.
 * @param multiplier 十 … 亿 between number and unit, maybe several (千万), maybe none
 * @param fallback the unit where the text names none: a money unit turns 200万 into 200 万元
 * @returns null where the text after the number is no unit
 */
export function withUnit(value: Decimal, multiplier: string, unit: string, fallback: string): Quantity | null {
  const named = unit === "" ? "" : unitName(unit);
  if (unit !== "" && !isUnit(unit, named)) return null;
  const money = named === "元" || (named === "" && isMoneyUnit(fallback) && multiplier !== "");
  if (money) return inMoney(value, multiplier);
  return { value: value.times(multiplied(multiplier)), unit: named === "" ? fallback : named };
}

/** Whether a Chinese numeral with this behind it is a number at all. */
export function isCountable(unit: string): boolean {
  return unit === "" || countable.test(unit);
}

function isUnit(unit: string, named: string): boolean {
  return isMoneyUnit(named) || (unitText.test(unit) && !noUnit.test(unit));
}

/** The money unit is the one that stands there: 5千元, 200万元, 1.2亿元; 2千万元 is 2000 万元. */
function inMoney(value: Decimal, multiplier: string): Quantity {
  const whole = `${multiplier}元`;
  if (isMoneyUnit(whole)) return { value, unit: whole };
  const last = `${multiplier.slice(-1)}元`;
  if (isMoneyUnit(last) && last !== "千元") return { value: value.times(multiplied(multiplier.slice(0, -1))), unit: last };
  return { value: value.times(multiplied(multiplier)), unit: "元" };
}

function multiplied(multiplier: string): Decimal {
  return [...multiplier].reduce((product, unit) => product.times(worth[unit] ?? "1"), new Decimal(1));
}
