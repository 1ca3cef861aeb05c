import type { Criterion, Rubric } from "../../rubrics/rubric";
import type { TemplateTable } from "./templateTable";
import { body, head, sum } from "./templateTable";

/** Title, unit line and header stand above the first criterion (templateSheet.ts). */
const firstRow = 4;

/** 绩效自评指标评分表 with the rubric's criteria and blank points; null where all its rows are the unit's own. */
export function scoringTable({ criteria, fullMark }: Rubric): TemplateTable | null {
  if (criteria.length === 0) return null;
  const last = firstRow + criteria.length - 1;
  const claimed = `F${firstRow}:F${last}`;
  return {
    title: "绩效自评指标评分表",
    widths: [14, 18, 24, 10, 60, 12, 30],
    rows: [
      head("一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "扣分原因"),
      ...criteria.map((criterion) => row(criterion, fullMark)),
      sum("合计", null, null, { number: fullMark }, null, { formula: `IF(COUNT(${claimed})=0,"",SUM(${claimed}))`, text: "" }, null),
    ],
    merges: [0, 1].flatMap((column) => runs(criteria.map((criterion) => pathAt(criterion, column))).map(([from, to]) => [from + 1, column, to + 1, column] as const)),
  };
}

function row(criterion: Criterion, fullMark: string): ReturnType<typeof body> {
  const { label, full, judges, standard } = criterion;
  const prompt = judges === null ? "对照评分标准评分" : "可以不填，由程序按数据计算；填了就与计算结果核对";
  const weight = full === "" ? ({ input: "points", full: fullMark, prompt: `各项分值之和应为${fullMark}分` } as const) : { number: full };
  return body(pathAt(criterion, 0), pathAt(criterion, 1), label, weight, standard, { input: "points", full: full === "" ? fullMark : full, prompt }, { input: "words", prompt: "没有得满分的写明原因" });
}

/** A criterion that hangs on the first level alone stands under it at the second, too. */
function pathAt({ path }: Criterion, level: number): string {
  return path[level] ?? path.at(-1) ?? "";
}

/** Stretches of equal neighbours, longer than one. */
function runs(names: readonly string[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 1; at <= names.length; at++) {
    if (at < names.length && names[at] === names[from]) continue;
    if (at - from > 1) found.push([from, at - 1]);
    from = at;
  }
  return found;
}
