import { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import type { NumberTable, TableNumber } from "./numbersOf";

/** How one column may follow from two others. */
interface Relation {
  readonly kind: "rate" | "growth" | "difference" | "complement";
  readonly apply: (a: Decimal, b: Decimal) => Decimal;
  readonly working: (a: string, b: string) => string;
}

const relations: readonly Relation[] = [
  { kind: "rate", apply: (a, b) => a.div(b).times(100), working: (a, b) => `${a} ÷ ${b} × 100%` },
  { kind: "growth", apply: (a, b) => a.minus(b).div(b).times(100), working: (a, b) => `(${a} − ${b}) ÷ ${b} × 100%` },
  { kind: "difference", apply: (a, b) => a.minus(b), working: (a, b) => `${a} − ${b}` },
];
const rateHead = /率|比例|占比|比重|进度|百分比|%/u;
const growthHead = /增减?幅|降幅|增长率?|变动率|增减率|增减变动|增减%|±%/u;
const differenceHead = /差额|差异|增减|结余|剩余|节约|结转|增加|减少|变动|未支出|未完成/u;
const mostColumns = 14;

/**
 * A column that two others give, row by row: 执行率 from 支出 and 预算, 增减额 from two years. What its head promises and most rows hold
 * is the rule of the table; a row that breaks it is wrong.
 *
 * @param corrected  cells whose right value is known already, so that what follows from them is not accused for them
 */
export function columnRelations({ heads, rows: printed }: NumberTable, corrected: ReadonlyMap<string, Decimal>): readonly Claim[] {
  if (heads.length > mostColumns) return [];
  const rows = printed.map(({ name, numbers }) => ({ name, numbers: numbers.map((one) => (one && corrected.has(one.at) ? { ...one, value: corrected.get(one.at) ?? one.value } : one)) }));
  const found = heads.flatMap((head, column) => {
    const kinds = relations.filter(({ kind }) => (kind === "difference" ? differenceHead.test(head) && !rateHead.test(head) : kind === "growth" ? growthHead.test(head) || rateHead.test(head) : rateHead.test(head)));
    return kinds.length === 0 ? [] : [ruleOf(rows, heads, column, kinds)];
  });
  return found.flat();
}

function ruleOf(rows: NumberTable["rows"], heads: readonly string[], column: number, kinds: readonly Relation[]): readonly Claim[] {
  const others = heads.map((_, index) => index).filter((index) => index !== column && rows.some(({ numbers }) => numbers[index] && !numbers[index].percent));
  const tried = kinds.flatMap((relation) => others.flatMap((a) => others.filter((b) => b !== a).map((b) => held(rows, { head: heads[column] ?? "", column, a, b }, relation))));
  const best = tried.reduce<ReturnType<typeof held> | null>((one, other) => (one === null || other.right.length > one.right.length ? other : one), null);
  if (!best || best.right.length < 2 || best.right.length <= best.wrong.length) return [];
  return [...best.right, ...best.wrong];
}

function held(rows: NumberTable["rows"], { head, column, a, b }: { readonly head: string; readonly column: number; readonly a: number; readonly b: number }, relation: Relation): { readonly right: readonly Claim[]; readonly wrong: readonly Claim[] } {
  const claims = rows.flatMap(({ name, numbers }): readonly Claim[] => {
    const [printed, first, second] = [numbers[column], numbers[a], numbers[b]];
    if (!printed || !first || !second || (relation.kind !== "difference" && second.value.isZero())) return [];
    return [claimOfRow(`${name}${head}`, printed, first, second, relation)];
  });
  const isRight = ({ verdict }: Claim) => verdict === "agrees" || verdict === "rounding";
  return { right: claims.filter(isRight), wrong: claims.filter((claim) => !isRight(claim)) };
}

function claimOfRow(name: string, printed: TableNumber, first: TableNumber, second: TableNumber, { kind, apply, working }: Relation): Claim {
  const given = apply(first.value, second.value);
  // 0.9735 in a column of rates is a share of one.
  const exact = kind !== "difference" && !printed.percent && printed.value.abs().lte(3) && given.abs().gt(3) ? given.div(100) : given;
  const places = printed.last.decimalPlaces();
  const { value } = printed;
  const shown = exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const slack = kind === "difference" ? first.last.plus(second.last).div(2) : new Decimal(0);
  const close = value.minus(exact).abs().lte(slack.plus(printed.last.div(2)));
  const cut = exact.toDecimalPlaces(places, Decimal.ROUND_DOWN).eq(value) && !shown.eq(value);
  const verdict = value.eq(exact) ? "agrees" : shown.eq(value) || (close && !cut) ? "rounding" : cut ? "truncation" : "wrong";
  const unit = printed.percent ? "%" : "";
  return { text: printed.text, at: printed.at, quantity: name, printed: printed.text, recomputed: `${shown.toString()}${unit}`, verdict, why: `${working(first.text, second.text)} = ${exact.toDecimalPlaces(places + 2).toString()}${unit}`, also: [first.at, second.at] };
}
