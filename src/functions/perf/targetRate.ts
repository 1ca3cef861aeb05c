import { exact } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../../quantity/money";
import { printExact, printPercent } from "../../quantity/printNumber";
import { readAmount } from "../../quantity/readAmount";
import type { Comparison } from "../../rubrics/rule";
import { completion } from "../../scores/rules/completion";
import type { Argument } from "../perfFunction";
import { defineFunction } from "../perfFunction";
import { cellNumber, isBlank, numberOf, numberOr, shortened, textOr } from "../readArgument";
import type { Fault } from "../value";
import { fault, isFault } from "../value";

type Given = Readonly<Record<"actual" | "target" | "direction" | "cap", Argument>>;

/** TARGETRATE(48, 50) → 96%; TARGETRATE("48个", "≥50个") → 96%; TARGETRATE(90, 100, "≤") → 111.11%, with cap 1 → 100%. */
export const targetRate = defineFunction({
  name: "TARGETRATE",
  parameters: { actual: "实际值", target: "目标值", direction: { name: "方向", optional: true }, cap: { name: "封顶", optional: true } },
  shownAs: "percent",
  cites: ["mof-2020-10:annex-1"],
  apply: (given) => {
    const taken = take(given);
    return isFault(taken) ? taken : cellNumber(taken.capped);
  },
  explain: (given) => {
    const taken = take(given);
    if (isFault(taken)) return taken;
    const { actual, target, direction, reached, capped } = taken;
    const [above, below] = direction === "≤" || (direction === "=" && actual.gt(target)) ? [target, actual] : [actual, target];
    const working = below.isZero() ? `实际${printExact(actual)}，目标${direction}${printExact(target)}` : `${printExact(above)} ÷ ${printExact(below)} × 100%`;
    return `${working} = ${printPercent(reached)}${capped.eq(reached) ? "" : `，封顶${printPercent(capped)}`}`;
  },
});

interface Taken {
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly direction: Comparison;
  readonly reached: Decimal;
  readonly capped: Decimal;
}

function take({ actual, target, direction, cap }: Given): Taken | Fault {
  const [reached, goal] = [valueOf(actual), valueOf(target)];
  if (isFault(reached)) return reached;
  if (isFault(goal)) return goal;
  const way = directionOf(direction, goal.comparison);
  if (isFault(way)) return way;
  const most = numberOr(cap, "Infinity");
  if (isFault(most)) return most;
  if (most.lte(0)) return fault("#NUM!", `“${cap.name}”应大于0`);
  const brought = inUnitOf(reached, goal);
  if (isFault(brought)) return brought;
  if (way === "≥" && goal.value.lte(0)) return fault("#DIV/0!", `“${target.name}”为0或负数，不能作分母`);
  const share = completion(brought, way, goal.value);
  return { actual: brought, target: goal.value, direction: way, reached: share, capped: most.lt(share) ? most : share };
}

interface Value {
  readonly value: Decimal;
  readonly unit: string;
  readonly comparison: Comparison | undefined;
}

/** A number, or an amount written as text; a percentage is the share that a percent cell holds. */
function valueOf(argument: Argument): Value | Fault {
  const { name, value } = argument;
  if (typeof value !== "string" || isBlank(argument)) {
    const number = numberOf(argument);
    return isFault(number) ? number : { value: number, unit: "", comparison: undefined };
  }
  const reading = readAmount(value);
  if (reading.kind !== "number") return fault("#VALUE!", `“${name}”写的“${shortened(value)}”不是一个确定的数`);
  const isPercent = reading.unit === "%";
  return { value: isPercent ? reading.value.times(exact("0.01")) : reading.value, unit: isPercent ? "" : reading.unit, comparison: reading.comparison };
}

function inUnitOf({ value, unit }: Value, target: Value): Decimal | Fault {
  if (unit === target.unit || unit === "" || target.unit === "") return value;
  if (isMoneyUnit(unit) && isMoneyUnit(target.unit)) return inMoneyUnit({ value, unit }, target.unit).value;
  return fault("#VALUE!", `实际值的单位“${unit}”与目标值的单位“${target.unit}”不同`);
}

const directions: readonly (readonly [Comparison, RegExp])[] = [
  ["≥", /^(?:≥|>=|＞=|>|＞|正向|越大越好|不低于)$/u],
  ["≤", /^(?:≤|<=|＜=|<|＜|反向|负向|越小越好|不高于|不超过)$/u],
  ["=", /^(?:=|＝|==|等于|定值)$/u],
];

/** As typed, else as the target's own text says, else reaching it. */
function directionOf(argument: Argument, said: Comparison | undefined): Comparison | Fault {
  const text = textOr(argument);
  if (isFault(text)) return text;
  if (text === "") return said === undefined ? "≥" : said === "<" || said === "≤" ? "≤" : said === "=" ? "=" : "≥";
  return directions.find(([, pattern]) => pattern.test(text))?.[0] ?? fault("#VALUE!", `“${argument.name}”应为 ≥、≤ 或 =，而不是“${shortened(text)}”`);
}
