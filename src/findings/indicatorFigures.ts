import type { IndicatorRow } from "../facts/facts";
import { indicatorDirection } from "../facts/indicatorDirection";
import { numberIn } from "../facts/numberIn";
import type { CellRef } from "../grid/address";
import type { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import type { AmountNumber } from "../quantity/amountReading";
import type { Comparison } from "../rubrics/rule";
import { meets } from "../scores/rules/metOrNothing";
import { readAmount } from "../quantity/readAmount";
import { printFigure } from "./printFigure";

/** Target and result of an indicator as figures in one unit: the one judgement of 达标, for findings and for reports. */
export interface IndicatorFigures {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** How the target wants to be kept; a plain one is a floor. */
  readonly comparison: Comparison;
  /** ≤: less is better. */
  readonly reverse: boolean;
  /** As the scoring rules judge it: what must equal its target is not met by more. */
  readonly met: boolean;
  /** Result ÷ target, or target ÷ result where less is better; null without a base. */
  readonly completion: Decimal | null;
  /** 45 ÷ 50 × 100% */
  readonly working: string;
}

/**
 * Null where target or result is no number, where their units differ (INDICATOR-UNIT), or where they differ and nobody has
 * said whether more or less is better (3天 → 2.5天).
 */
export function indicatorFigures(row: IndicatorRow): IndicatorFigures | null {
  const [target, actual] = withoutCommonUnit(row.target?.text.trim() ?? "", row.actual?.text.trim() ?? "");
  const [wanted, done] = [numberIn({ text: target }), numberIn({ text: actual })];
  if (!wanted || !done || unitsDiffer(wanted, done)) return null;
  const result = isMoneyUnit(wanted.unit) && isMoneyUnit(done.unit) ? inMoneyUnit({ value: done.value, unit: done.unit }, wanted.unit).value : done.value;
  // 0.96 beside a target of 95% may be a share or 0.96 %: nobody can tell.
  if (wanted.unit === "%" && done.unit === "" && result.lte(1)) return null;
  const direction = indicatorDirection({ name: row.name, target: row.target && { ...row.target, text: target } });
  if (direction === null && !result.eq(wanted.value)) return null;
  const comparison = direction ?? "≥";
  const reverse = comparison === "≤" || comparison === "<";
  const [top, base] = reverse ? [wanted.value, result] : [result, wanted.value];
  return {
    target: wanted.value,
    actual: result,
    comparison,
    reverse,
    met: meets(result, comparison, wanted.value),
    completion: base.gt(0) && top.gte(0) ? top.div(base) : null,
    working: `${printFigure(top, 0)} ÷ ${printFigure(base, 0)} × 100%`,
  };
}

/** 32期 and 40期 count the same thing, whatever it is; a date does not count. */
function withoutCommonUnit(target: string, actual: string): readonly [string, string] {
  const unit = /\d(\p{Script=Han}{1,6})$/u.exec(target)?.[1];
  const unread = [target, actual].map((text) => readAmount(text)).every((reading) => reading.kind === "text" && reading.what === "words");
  if (unit === undefined || !unread || !actual.endsWith(unit)) return [target, actual];
  return [target.slice(0, -unit.length), actual.slice(0, -unit.length)];
}

/** Both name a unit, and not the same one; 元 and 万元 can be compared. */
export function unitsDiffer(one: AmountNumber, other: AmountNumber): boolean {
  if (one.unit === "" || other.unit === "" || one.unit === other.unit) return false;
  return !(isMoneyUnit(one.unit) && isMoneyUnit(other.unit));
}

/** The cells of a row that hold what was compared, its name first. */
export function cellsOfRow({ name, target, actual }: IndicatorRow, ...more: readonly ({ readonly at: CellRef } | null | undefined)[]): readonly CellRef[] {
  return [name, target, actual, ...more].flatMap((cell) => (cell ? [cell.at] : []));
}
