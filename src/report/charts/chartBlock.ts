import type { Block, ChartSeries } from "../block";
import { writeText } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { printBare } from "../terms/measured";
import { groupsOf } from "../terms/scoreValue";
import type { Valued } from "../terms/valued";
import { valueOf } from "../terms/valueOf";
import type { ChartForm } from "./charts";
import { charts, pointsChart } from "./charts";

type ChartBlock = Extract<Block, { readonly kind: "chart" }>;
type Known = Extract<Valued, { readonly known: true }>;

interface Category {
  readonly name: string;
  readonly values: readonly Known[];
}

/** A chart of what is known; null where fewer than two categories are, for a picture of one column tells nothing. */
export function chartBlock(id: string, telling: Telling): ChartBlock | null {
  const whole = id === pointsChart ? pointsForm(telling) : charts[id];
  if (!whole) return null;
  const form = whole.known === "series" ? withKnownSeries(whole, telling) : whole;
  const title = writeText(form.title, telling);
  const categories = form.categories.flatMap((category) => categoryOf(category, form, telling));
  if (categories.length < 2 || title.needs.length > 0) return null;
  const name = title.runs.map((run) => run.text).join("");
  const unit = categories[0]?.values[0]?.measured.unit ?? "";
  const shown = unit === "" ? name : `${name}（${unit}）`;
  return {
    kind: "chart",
    type: form.type,
    title: shown,
    categories: categories.map((category) => category.name),
    series: form.series.map((series, index) => seriesOf(series, index, categories, telling)),
    alternative: `${shown}：${categories.map((category) => inWords(category, form, telling)).join("；")}。`,
  };
}

/** A trend tells of what is known in all its years. */
function withKnownSeries({ series, categories, ...form }: ChartForm, telling: Telling): ChartForm {
  const stays = series.map((_, index) => categories.every(({ terms }) => valueOf(terms[index] ?? "", telling).known));
  return { ...form, series: series.filter((_, index) => stays[index]), categories: stays.includes(true) ? categories.map(({ name, terms }) => ({ name, terms: terms.filter((_, index) => stays[index]) })) : [] };
}

/** Every value must be known; of a composition a part of zero has no slice, and a negative one no place in it. */
function categoryOf({ name, terms }: ChartForm["categories"][number], { type }: ChartForm, telling: Telling): readonly Category[] {
  const values = terms.map((term) => valueOf(term, telling)).filter((value): value is Known => value.known);
  if (values.length < terms.length) return [];
  if (type === "pie" && values.some(({ measured }) => measured.value.lte(0))) return [];
  return [{ name, values }];
}

function seriesOf(name: string, index: number, categories: readonly Category[], telling: Telling): ChartSeries {
  const plain = { ...telling.style, thousands: false };
  return {
    name,
    values: categories.flatMap(({ values }) => {
      const value = values[index];
      return value ? [{ value: printBare(value.measured, plain), source: value.source }] : [];
    }),
  };
}

function inWords({ name, values }: Category, { series }: ChartForm, telling: Telling): string {
  const figures = values.map((value, index) => `${series.length > 1 ? (series[index] ?? "") : ""}${printBare(value.measured, telling.style)}`);
  return `${name}${figures.join("、")}`;
}

function pointsForm(telling: Telling): ChartForm {
  const categories = groupsOf(telling).map((group) => ({ name: group, terms: [`groupFull/${group}`, `groups/${group}`] }));
  return { type: "column", title: "各一级指标得分情况", series: ["满分", "得分"], categories };
}
