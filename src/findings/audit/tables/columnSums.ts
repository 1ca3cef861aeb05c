import { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import type { NumberTable, TableNumber } from "./numbersOf";

const total = /^(?:合计|总计|总\s*分|共计|合计得分)(?:[(（].*)?$/u;
const subtotal = /小计|合计|总计/u;
const notAdditive = /率|比例|占比|比重|幅度|增幅|降幅|满意|单价|标准|序号|编号|年份|人均|户均|均/u;
const nested = /^(?:其中|其他?中[:：]|[(（]?\d+[)）.、]\d|[-—·]|[(（][一二三四五六七八九十\d]+[)）])/u;

/**
 * The total row of a table against the rows above it, column by column. A column is accused only where no way of adding closes it
 * and the same way closes another column, or where the table has neither subtotals nor 其中.
 */
export function columnSums({ heads, rows }: NumberTable): readonly Claim[] {
  const at = rows.findIndex(({ name }) => total.test(name.split(" ")[0] ?? ""));
  const sum = rows[at];
  if (!sum) return [];
  const items = at === 0 ? rows.slice(1) : rows.slice(0, at);
  const ways = waysOf(items);
  const columns = heads.flatMap((head, column) => {
    const printed = sum.numbers[column];
    return printed && !printed.percent && !notAdditive.test(head) && items.filter(({ numbers }) => numbers[column]).length >= 2 ? [{ head, column, printed }] : [];
  });
  const judged = columns.map(({ head, column, printed }) => ({ head, printed, closing: ways.findIndex((way) => closes(printed, termsOf(way, column))), column }));
  const proven = judged.find(({ closing }) => closing >= 0)?.closing ?? -1;
  const plain = ways.length === 1;
  return judged.flatMap(({ head, printed, closing, column }): readonly Claim[] => {
    const way = ways[closing >= 0 ? closing : Math.max(proven, 0)];
    const terms = way ? termsOf(way, column) : [];
    if (terms.length < 2 || (closing < 0 && proven < 0 && !plain)) return [];
    return [claimOfSum(head, printed, terms, closing >= 0)];
  });
}

type Row = NumberTable["rows"][number];

/** All rows; without those that 其中 names; without subtotals; the subtotals alone. */
function waysOf(items: readonly Row[]): readonly (readonly Row[])[] {
  const named = items.filter(({ name }) => name !== "");
  const head = ({ name }: Row) => name.split(" ").pop() ?? "";
  const top = named.filter((row) => !nested.test(head(row)));
  const detail = named.filter((row) => !subtotal.test(row.name));
  const sums = named.filter((row) => subtotal.test(row.name));
  const all = [named, top, detail, sums, top.filter((row) => !subtotal.test(row.name))].filter((way) => way.length >= 2);
  return all.filter((way, index) => all.findIndex((other) => other.length === way.length && other.every((row, place) => row === way[place])) === index);
}

function termsOf(rows: readonly Row[], column: number): readonly TableNumber[] {
  return rows.flatMap(({ numbers }) => (numbers[column] ? [numbers[column]] : []));
}

function sumOf(terms: readonly TableNumber[]): Decimal {
  return terms.reduce((all, { value }) => all.plus(value), new Decimal(0));
}

/** Terms with two decimals that were rounded may miss the total by half a place each; whole numbers may not. */
function closes(printed: TableNumber, terms: readonly TableNumber[]): boolean {
  const difference = sumOf(terms).minus(printed.value).abs();
  const rounded = printed.last.lt(1) && printed.value.abs().lt(100_000);
  return terms.length >= 2 && difference.lte(rounded ? printed.last.times(terms.length).div(2) : 0);
}

function claimOfSum(head: string, printed: TableNumber, terms: readonly TableNumber[], right: boolean): Claim {
  const sum = sumOf(terms);
  const shown = terms.length > 12 ? `所列${terms.length}行之和` : terms.map(({ text }) => text).join(" + ");
  const verdict = !right ? "contradiction" : sum.eq(printed.value) ? "agrees" : "rounding";
  return { text: printed.text, at: printed.at, quantity: `${head}合计`, printed: printed.text, recomputed: sum.toString(), verdict, why: `${shown} = ${sum.toString()}，表中${printed.text}`, also: terms.map(({ at }) => at) };
}
