import type { CellValue } from "../../../src/grid/grid";
import type { Chance } from "../audit/generator/random";
import type { Place, Sheet } from "./book";
import { besides, valueAt, withCells } from "./book";
import { withThousands } from "./cleanBook";

/** A slip as clerks make them, planted into a clean workbook. */
export interface PlantedBook {
  readonly book: readonly Sheet[];
  /** Any of these cells leads to it. */
  readonly at: readonly Place[];
  readonly told: string;
}

/** Cells that stand in a sum or are printed twice: sheet, label, columns to the right. */
const summed: readonly (readonly [sheet: string, label: string, right: number])[] = [
  ["公开01", "一、一般公共预算财政拨款收入", 2], ["公开01", "二、政府性基金预算财政拨款收入", 2], ["公开01", "三、上级补助收入", 2], ["公开01", "四、事业收入", 2],
  ["公开01", "一、一般公共服务支出", 2], ["公开01", "二、社会保障和就业支出", 2], ["公开01", "三、卫生健康支出", 2], ["公开01", "四、住房保障支出", 2],
  ["公开01", "本年收入合计", 2], ["公开01", "本年支出合计", 2], ["公开01", "年初结转和结余", 2], ["公开01", "年末结转和结余", 2],
  ["公开02", "合计", 1], ["公开02", "合计", 2], ["公开03", "合计", 1], ["公开03", "合计", 2], ["公开03", "合计", 3],
  ["三公", "合计", 1], ["三公", "合计", 3], ["三公", "合计", 4], ["三公", "因公出国（境）费", 3], ["三公", "公务用车购置及运行费", 3], ["三公", "公务接待费", 1],
];
const totals = summed.filter(([, label]) => label.includes("合计"));

type Slip = (book: readonly Sheet[], chance: Chance) => PlantedBook | null;

const slipKinds = {
  digitSwap: (book, chance) => changed(book, placeOf(book, chance.pick(summed)), (value) => swapped(value, chance)),
  unitSlip: (book, chance) => changed(book, placeOf(book, chance.pick(summed)), (value) => value / 10_000),
  droppedPart: (book, chance) => changed(book, placeOf(book, chance.pick(totals)), (value) => cents(value - cents(value * chance.whole(5, 30) * 0.01))),
  stale: (book, chance) => changed(book, placeOf(book, chance.pick(totals)), (value) => cents(value * (1 + chance.whole(5, 20) / 100))),
  exchanged: (book) => exchanged(book, besides(book, "公开01", "年初结转和结余", 2), besides(book, "公开01", "年末结转和结余", 2)),
  scoreOffByOne: (book, chance) => changed(book, chance.pick(scoreCells(book)), (value) => value + chance.pick([-1, 1])),
  truncatedRate: (book) => ratePlanted(book, (part, whole) => Math.floor((part * 10_000) / whole) / 100),
  wrongBase: (book) => ratePlanted(book, (part, whole) => Math.round((whole * 10_000) / part) / 100),
} as const satisfies Readonly<Record<string, Slip>>;

export type BookSlip = keyof typeof slipKinds;
export const bookSlips = Object.keys(slipKinds) as readonly BookSlip[];

/** Null where this book offers no such slip: nothing to swap, nothing to cut off. */
export function plantInBook(book: readonly Sheet[], slip: BookSlip, chance: Chance): PlantedBook | null {
  return slipKinds[slip](book, chance);
}

function changed(book: readonly Sheet[], at: Place, to: (value: number) => number | null): PlantedBook | null {
  const from = valueAt(book, at);
  const number = Number(String(from).replaceAll(",", ""));
  const value = to(number);
  if (value === null || value === number) return null;
  return planted(book, [[at, typeof from === "string" ? withThousands(value) : value]]);
}

function planted(book: readonly Sheet[], cells: readonly (readonly [Place, CellValue])[]): PlantedBook {
  const told = cells.map(([at, value]) => `${at.sheet} ${at.row}|${at.column}: ${String(valueAt(book, at))} → ${String(value)}`).join("; ");
  return { book: withCells(book, cells), at: cells.map(([at]) => at), told };
}

function exchanged(book: readonly Sheet[], one: Place, other: Place): PlantedBook {
  return planted(book, [[one, valueAt(book, other)], [other, valueAt(book, one)]]);
}

function ratePlanted(book: readonly Sheet[], of: (part: number, whole: number) => number): PlantedBook | null {
  const [quota, onPost, rate] = [0, 1, 2].map((column) => ({ sheet: "基础数据", row: 3, column }));
  if (!quota || !onPost || !rate) return null;
  const says = `${of(Number(valueAt(book, onPost)), Number(valueAt(book, quota))).toFixed(2)}%`;
  return says === valueAt(book, rate) ? null : planted(book, [[rate, says]]);
}

/** Every cell with points: items, subtotals and the total. */
function scoreCells(book: readonly Sheet[]): readonly Place[] {
  const rows = book.find(({ name }) => name === "评分表")?.rows ?? [];
  return rows.flatMap((values, row) => (typeof values[5] === "number" ? [{ sheet: "评分表", row, column: 5 }] : []));
}

function placeOf(book: readonly Sheet[], [sheet, label, right]: readonly [string, string, number]): Place {
  return besides(book, sheet, label, right);
}

/** Two neighbouring digits of the whole 元 change places. */
function swapped(value: number, chance: Chance): number | null {
  const digits = String(Math.abs(Math.trunc(value)));
  const place = chance.whole(0, digits.length - 2);
  const [a = "", b = ""] = [digits[place], digits[place + 1]];
  if (a === b || (place === 0 && b === "0") || digits.length < 3) return null;
  const whole = Number(`${digits.slice(0, place)}${b}${a}${digits.slice(place + 2)}`);
  return cents(Math.sign(value) * (whole + Math.abs(value) - Math.trunc(Math.abs(value))));
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
