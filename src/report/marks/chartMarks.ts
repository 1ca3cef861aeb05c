import { chartBlock } from "../charts/chartBlock";
import { charts, pointsChart } from "../charts/charts";
import { placeholder } from "../sentences/placeholder";
import type { Telling } from "../telling";
import type { Mark } from "./mark";
import { blocksMark } from "./mark";

const titles: Readonly<Record<string, string>> = { ...Object.fromEntries(Object.entries(charts).map(([id, { title }]) => [id, title])), [pointsChart]: "各一级指标得分情况" };

/** The charts by their titles, without the year. One that has no figures to draw asks for them. */
export function chartMarks(telling: Telling): readonly Mark[] {
  return Object.entries(titles).map(([id, title]) => {
    const name = title.replace(/^\{year\}年度/u, "");
    return blocksMark("chart", `图:${name}`, () => [chartBlock(id, telling) ?? { kind: "paragraph", runs: [placeholder(`“${name}”图所需的数`)] }]);
  });
}
