import { readAmount } from "../quantity/readAmount";
import type { BandColumn } from "./headerColumns";
import type { RemarkColumns } from "./remarkColumns";
import { remember } from "./remember";
import type { SheetView } from "./sheetView";
import type { Wording } from "./wording";
import { takeApart } from "./wording";

/** The label before a figure. */
export interface Label extends Wording {
  readonly text: string;
  readonly column: number;
}

export interface BodyRow {
  readonly row: number;
  /** The labels before the value columns, in their order; null where none stands. */
  readonly labels: readonly (Label | null)[];
}

/** The rows of a table under its band; a list, not a map for each row: a table may have a million. */
export interface Body {
  readonly rows: readonly BodyRow[];
  /** The label of a row before a value column. */
  readonly labelAt: (row: BodyRow, column: number) => Label | null;
}

/**
 * The rows under a band, each with the labels before its value columns.
 * @param values ascending
 * @param besides columns whose texts are no labels, or are them only where nothing else is
 */
export function labelledRows(view: SheetView, rows: readonly number[], values: readonly BandColumn[], besides: RemarkColumns): Body {
  const between: LabelBetween = (row, from, to) => labelBetween(view, row, from, to, besides);
  // A column that holds nothing yet, as in a form to fill, is known by its labels alone.
  const empty = new Set(values.filter(({ column }) => rows.every((row) => view.at(row, column) === undefined)).map(({ column }) => column));
  const groups = groupStarts(rows, values, (row, from, column) => (empty.has(column) || view.at(row, column) !== undefined) && between(row, from, column - 1) !== null);
  const places = new Map(values.map(({ column }, place) => [column, place]));
  return {
    rows: rows.map((row) => ({ row, labels: labelsOf(row, values, groups, between) })),
    labelAt: ({ labels }, column) => labels[places.get(column) ?? -1] ?? null,
  };
}

type LabelBetween = (row: number, from: number, to: number) => Label | null;

/** The label of a figure is the nearest words left of it, short of the value columns of the table beside it. */
function labelsOf(row: number, values: readonly BandColumn[], groups: ReadonlySet<number>, between: LabelBetween): BodyRow["labels"] {
  const labels: (Label | null)[] = [];
  let from = 0;
  let last: Label | null = null;
  for (const { column } of values) {
    const own = between(row, from, column - 1);
    // Columns side by side (预算数 | 决算数) share the label before the first of them.
    last = own ?? (groups.has(column) ? null : last);
    labels.push(last);
    from = column + 1;
  }
  return labels;
}

/** Value columns before which labels stand, in rows that hold something there: a two-sided table has one on each side. */
function groupStarts(rows: readonly number[], values: readonly BandColumn[], labelled: (row: number, from: number, column: number) => boolean): ReadonlySet<number> {
  const starts = new Set<number>();
  values.forEach(({ column }, index) => {
    const from = (values[index - 1]?.column ?? -1) + 1;
    if (index === 0 || (column > from && rows.some((row) => labelled(row, from, column)))) starts.add(column);
  });
  return starts;
}

/** No label stands further left of its figure. */
const furthest = 64;

function labelBetween(view: SheetView, row: number, from: number, to: number, { remarks, codes, headBottom }: RemarkColumns): Label | null {
  const outside = (column: number): boolean => !remarks.has(column) && !codes.has(column);
  const words = nearestWords(view, row, from, to, outside);
  const isOwn = words !== null && (view.at(row, words.column)?.row ?? row) > headBottom;
  if (isOwn || codes.size === 0) return words;
  return nearestWords(view, row, from, to, (column) => codes.has(column)) ?? words;
}

function nearestWords(view: SheetView, row: number, from: number, to: number, counts: (column: number) => boolean): Label | null {
  for (let column = to; column >= Math.max(from, to - furthest); column--) {
    const placed = counts(column) ? view.at(row, column) : undefined;
    if (!placed || typeof placed.cell.value !== "string") continue;
    const words = labelWords(placed.cell.value);
    if (words === "none") continue;
    const { core, year, unit, part } = words;
    return { core, year, unit, part, text: placed.cell.value.trim(), column: placed.column };
  }
  return null;
}

const known = new Map<string, Wording | "none">();

/** The words of a label; "none" where a text is an amount, a mark or a blank. 3.公务接待费 is no amount of three: its number counts labels. */
function labelWords(text: string): Wording | "none" {
  return remember(known, text, () => {
    const words = takeApart(text);
    return words.core !== "" && /\p{L}/u.test(words.core) && (longWords.test(words.core) || readAmount(words.core).kind === "text") ? words : "none";
  });
}

/** What is counted is named in a word or two (50个, 3人次); three characters together that stand in no amount are a label's. */
const longWords = /[^\P{Script=Han}〇零○一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾佰仟百千万亿元圆角分厘整正个人名件次份户项天年月日周期场批条篇套台辆座所家处间栋头亩吨米平方公里顷小时钟课以上下内左右约近多余不低高于少超过至到达等大完成共合计总负无]{3}/u;

