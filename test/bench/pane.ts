import { openPanes } from "../browser/openPane";
import type { PlainSheet } from "../../src/report/plainSheet";

const rows = 500;
const keys = "未评评分依据扣分";

/** The pane: how soon a person can work, and what a keystroke costs in a list of 500 findings. */
export async function benchPane(): Promise<readonly object[]> {
  const panes = await openPanes();
  const began = performance.now();
  const { pane } = await panes.open({ book: manyFindings() });
  const rail = pane.getByRole("navigation").getByRole("button").nth(1);
  await rail.waitFor();
  const shown = performance.now() - began;
  await rail.filter({ hasText: /\d/ }).filter({ hasNotText: "·" }).waitFor();
  const evaluated = performance.now() - began;
  await rail.click();
  const box = pane.getByRole("searchbox");
  await box.waitFor();
  const found = Number(/\d+/.exec(await pane.getByRole("heading", { level: 2 }).first().innerText())?.[0]);
  const costs = await box.evaluate((element: HTMLInputElement, text) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    return [...text].map((_, index) => {
      set?.call(element, text.slice(0, index + 1));
      const before = performance.now();
      element.dispatchEvent(new Event("input", { bubbles: true }));
      return performance.now() - before;
    });
  }, keys);
  await panes.close();
  return [
    { 项目: "打开到框架可用（毫秒）", 结果: shown },
    { 项目: "打开到评价完成（毫秒）", 结果: evaluated },
    { 项目: `在${found}项核对发现中输入一个字（毫秒，最慢；目标 ≤ 16）`, 结果: Math.max(...costs) },
  ];
}

/** A scoring sheet whose rows all claim more than they may. */
function manyFindings(): readonly PlainSheet[] {
  const body = Array.from({ length: rows }, (_, index) => ["管理", `指标${index + 1}`, "1", "制度健全1分，不健全0分", "2"]);
  const table = [["2024年度部门整体支出绩效评价指标评分表"], ["一级指标", "三级指标", "分值", "评分标准", "得分"], ...body];
  const isNumber = (row: number, column: number): boolean => row > 1 && (column === 2 || column === 4);
  return [{ name: "评分", cells: table.flatMap((cells, row) => cells.map((value, column) => ({ row, column, ...(isNumber(row, column) ? { number: value } : { text: value }) }))) }];
}
