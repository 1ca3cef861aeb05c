import { formatCellRef } from "../../src/grid/address";
import { facts, sheet } from "./kinds/sheet";

const final = (spent: number) => sheet("决算", [["2023年度收入支出决算总表"], ["", "", "", "单位：万元"], ["项目", "金额", "项目", "金额"], ["本年收入合计", 900, "本年支出合计", spent]]);
const form = (spent: number) => sheet("自评", [["2023年度部门整体支出绩效自评表"], ["", "", "", "单位：万元"], ["资金", "年初预算数", "全年预算数", "全年执行数"], ["年度资金总额", 800, 880, spent]]);
const base = (spent: number) => sheet("数据", [["2023年度绩效自评数据表"], ["项目", "数据", "单位：万元"], ["年度实际支出", spent]]);

/** In whatever order the sheets stand, the final account is the cell that counts. */
describe("one fact in several tables, in the order of their trust", () => {
  test.each([
    ["they agree", [base(870.5), form(870.5), final(870.5)], "known", "870.5", ["决算!D4", "数据!B3", "自评!D4"]],
    // 870.5 and 870.499 agree in 万元 with two decimals: 0.001 ≤ 0.005
    ["the form is rounded", [form(870.5), final(870.499)], "known", "870.499", ["决算!D4", "自评!D4"]],
    ["they disagree: nothing is chosen", [form(860), final(870.5)], "contradictory", undefined, ["决算!D4", "自评!D4"]],
    ["only the less trusted speaks", [form(860)], "known", "860", ["自评!D4"]],
    ["the trusted cell is blank", [{ ...final(0), rows: final(0).rows.map((row) => ({ ...row, cells: row.cells.filter(({ value }) => value !== 0) })) }, form(860)], "known", "860", ["自评!D4"]],
  ] as const)("%s", (_name, grids, state, value, cells) => {
    const fact = facts(...grids).facts.find(({ id, year }) => id === "spend.total" && year === 2023);
    expect([fact?.state, fact?.quantity?.value.toFixed(), fact?.at && [fact.at, ...fact.also].map(formatCellRef)]).toEqual([state, value, cells]);
  });
});
