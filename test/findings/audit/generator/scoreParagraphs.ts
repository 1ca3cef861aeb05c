import type { Chance } from "./random";
import { slot } from "./slot";

const blocks = [["投入", ["目标设定", "预算配置", "资金落实"]], ["过程", ["预算执行", "预算管理", "资产管理"]], ["产出与效益", ["职责履行", "履职效益", "满意度"]]] as const;
const han = ["一", "二", "三"];

/** Points for each item under its block, the blocks and the total, and the grade that belongs to it. */
export function scoreParagraphs(chance: Chance): readonly string[] {
  const scored = blocks.map(([name, items]) => ({ name, items: items.map((item) => ({ item, points: chance.whole(7, 11) })) }));
  const subtotals = scored.map(({ name, items }) => ({ name, points: items.reduce((sum, { points }) => sum + points, 0) }));
  const total = subtotals.reduce((sum, { points }) => sum + points, 0);
  const grade = total >= 90 ? "优" : total >= 80 ? "良" : total >= 60 ? "中" : "差";
  const body = scored.flatMap(({ name, items }, block) => [`（${han[block] ?? ""}）${name}`, ...items.map(({ item, points }, index) => `${index + 1}、${item}。按要求完成，${chance.pick(["根据评分标准该项得分", "得"])}${slot(`points.${block}.${index}`, `${points}`)}分。`)]);
  const conclusion = subtotals.map(({ name, points }, block) => `${name}为${slot(`block.${block}`, `${points}`)}分`).join("，");
  return [...body, "四、评价结论", `${conclusion}，总得分${slot("total", `${total}`)}分，评价等级为“${grade}”。`];
}
