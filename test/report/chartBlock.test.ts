import { chartBlock } from "../../src/report/charts/chartBlock";
import { styleOf } from "../../src/report/fromEvaluation";
import { outlineById } from "../../src/report/outlineById";
import { reportChartRows } from "../../src/report/sheets/reportChart";
import type { Telling } from "../../src/report/telling";
import { tellingOf } from "../../src/report/telling";
import type { FactId } from "../../src/facts/fact";
import { evaluationOf } from "./evaluationOf";
import type { Said } from "./factsOf";
import { factsOf, year } from "./factsOf";

/** Facts of this year, the year before, and the year before that. */
function over(...years: readonly Partial<Record<FactId, Said>>[]): Telling {
  const facts = years.flatMap((said, back) => factsOf(said).facts.map((fact) => ({ ...fact, year: year - back })));
  const outline = outlineById("hunan-department");
  if (!outline) throw new Error("no outline");
  return tellingOf(evaluationOf({ ...factsOf({}), facts }), styleOf(outline));
}

describe("the trend of three years", () => {
  const three = over(
    { "income.total": "480.6万元", "spend.total": "470.33万元", "spend.basic": "322.5万元" },
    { "income.total": "435.35万元", "spend.total": "440.12万元" },
    { "income.total": "412.7万元", "spend.total": "398.4万元", "spend.basic": "300万元" },
  );

  test("a line for each figure that all three years have", () => {
    expect(chartBlock("three-years", three)).toMatchObject({
      type: "line",
      title: "近三年收入和支出变化（万元）",
      categories: ["前年", "上年", "本年"],
      series: [
        { name: "收入合计", values: [{ value: "412.70" }, { value: "435.35" }, { value: "480.60" }] },
        { name: "支出合计", values: [{ value: "398.40" }, { value: "440.12" }, { value: "470.33" }] },
      ],
      alternative: "近三年收入和支出变化（万元）：前年收入合计412.70、支出合计398.40；上年收入合计435.35、支出合计440.12；本年收入合计480.60、支出合计470.33。",
    });
  });

  test("none where no figure has three years", () => {
    expect(chartBlock("three-years", over({ "income.total": "480.6万元" }, { "income.total": "435.35万元" }, { "spend.total": "398.4万元" }))).toBeNull();
  });

  test("its words stand in the last cell behind it, for those who cannot see it", () => {
    const chart = chartBlock("three-years", three);
    if (!chart) throw new Error("no chart");
    expect(reportChartRows(chart, three).at(-1)?.cells.map(({ text }) => text)).toEqual([chart.alternative]);
  });
});
