import type { Chart } from "../model/chart";
import { plainLook } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { indexOf, isGiven, targetOf, textOf } from "./arguments";
import { chart } from "./chart";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { range } from "./range";

export const chartCollection: TypedClass<Sheet> = defineClass<"ChartCollection", Sheet>("ChartCollection", {
  scalars: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((found) => chart.of({ sheet, chart: found })),
  methods: {
    Add: add,
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [key]) => find(sheet, key, () => { throw itemNotFound(); }),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key, () => nullObject),
    GetItemAt: (sheet, [index]) => {
      const found = sheet.charts[indexOf(index)];
      if (!found) throw itemNotFound();
      return chart.of({ sheet, chart: found });
    },
  },
});

function find(sheet: Sheet, key: Argument, otherwise: () => Answer): Answer {
  const found = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === textOf(key).toLowerCase());
  return found ? chart.of({ sheet, chart: found }) : otherwise();
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly Argument[]): Answer {
  const data = targetOf(source, range);
  const number = sheet.book.nextId();
  const made: Chart = {
    id: `{CHART-${number}}`,
    name: `图表 ${number}`,
    chartType: textOf(type),
    seriesBy: isGiven(seriesBy) ? textOf(seriesBy) : "Auto",
    source: { sheet: data.sheet.name, area: data.area },
    title: "图表标题",
    titleVisible: true,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    legendVisible: true,
    legendPosition: "Bottom",
    ...plainLook(),
  };
  sheet.charts = [...sheet.charts, made];
  return chart.of({ sheet, chart: made });
}
