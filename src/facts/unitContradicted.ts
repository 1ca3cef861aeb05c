import { formatAreaRef, formatCellRef } from "../grid/address";
import type { Decimal } from "../quantity/decimal";
import type { MoneyUnit } from "../quantity/money";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import { printExact } from "../quantity/printNumber";
import { factEntry } from "./fact";
import type { Question } from "./facts";
import type { Said } from "./said";
import type { UnitDoubt } from "./unitDoubts";

/** What the declared unit means, and what the other one does. */
const consequences: Readonly<Record<UnitDoubt["by"], readonly [string, string]>> = {
  same: ["两处不一致", "两处一致"],
  whole: ["整体与其中一项相差上千倍", "大小相称"],
  alone: ["一个单位一年不会有这么多", "大小合乎常情"],
};
const keptBack = "在此之前不采用只有这张表才有的金额。";
const next: Readonly<Record<UnitDoubt["by"], string>> = {
  same: `请核对哪张表的单位写错了并改正；${keptBack}`,
  whole: `请核对哪张表的单位写错了并改正；${keptBack}`,
  alone: `请核对这张表的单位，写错了就改正；${keptBack}`,
};

/** A unit line that another table contradicts, with both readings and what each would mean. It is never converted in silence. */
export function unitContradicted({ table: { table }, said, other, instead, by }: UnitDoubt): Question {
  const unit = said.reading.quantity?.unit ?? "";
  const fact = nameOf(said);
  const place = formatAreaRef(table.sheet, table.area);
  const declared = isMoneyUnit(unit) ? `${yuan(said, unit)}元` : said.reading.text;
  const against = by === "alone" ? "" : `，${by === "same" ? "" : `“${nameOf(other)}”在`}${formatCellRef(other.reading.at)}为${withUnit(other)}`;
  const [apart, together] = consequences[by];
  const message =
    `“${table.label}”（${place}）写的金额单位是${unit}，但“${fact}”在${formatCellRef(said.reading.at)}为${said.reading.text}${against}：` +
    `按${unit}读是${declared}，${apart}；按${instead}读是${yuan(said, instead)}元，${together}。${next[by]}`;
  // What each choice would mean, for doors that put their own words around it.
  const choices = readingsBy(said, [unit, instead]);
  return { code: "UNIT-CONTRADICTED", at: [...new Set([said.reading.at, other.reading.at])], values: { fact, table: table.label, ...choices }, message, choices: [unit, instead] };
}

/** A figure as it stands, and as it was read. */
interface Figure {
  readonly reading: Pick<Said["reading"], "text" | "quantity">;
}

/** What a figure would be by each unit: the figure as it stands, and `yuan.UNIT` for each. */
export function readingsBy(said: Figure, units: readonly string[]): Readonly<Record<string, string>> {
  return { shown: said.reading.text, ...Object.fromEntries(units.filter(isMoneyUnit).map((unit) => [`yuan.${unit}`, yuan(said, unit)])) };
}

function nameOf({ id }: Said): string {
  return factEntry(id).label["zh-CN"];
}

function yuan({ reading: { quantity } }: Figure, unit: MoneyUnit): string {
  return quantity ? printExact(valueIn(quantity.value, unit), 2) : "";
}

function valueIn(value: Decimal, unit: MoneyUnit): Decimal {
  return inMoneyUnit({ value, unit }, "元").value;
}

function withUnit({ reading: { text, quantity } }: Said): string {
  const unit = quantity?.unit ?? "";
  return text.endsWith(unit) ? text : `${text}${unit}`;
}
