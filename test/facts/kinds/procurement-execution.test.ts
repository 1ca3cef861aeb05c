import { facts, known, sheet } from "./sheet";

const list = (...rows: readonly (readonly (string | number)[])[]) =>
  sheet("采购", [["2023年度政府采购执行情况表"], ["", "", "", "单位：元"], ["采购项目", "数量", "预算金额", "实际采购金额"], ...rows]);

describe("政府采购执行情况表", () => {
  test("items without a total are added up", () => {
    expect(known(list(["灯光", 1, 500000, 468000], ["摄像机", 3, 300000, 299400]))).toEqual({
      "procurement.budget@2023": "800000元 采购!C4", // 500000 + 300000
      "procurement.actual@2023": "767400元 采购!D4", // 468000 + 299400
    });
  });

  test("an item that is not a figure yet makes the sum doubtful, and is said with its cell", () => {
    const said = facts(list(["灯光", 1, 500000, 468000], ["摄像机", 3, 300000, "待定"], ["保洁", 1, 120000, 118000])).facts;
    expect(said.map(({ id, state, at }) => [id, state, at && [at.row, at.column]])).toEqual([
      ["procurement.budget", "known", [3, 2]],
      ["procurement.actual", "unreadable", [4, 3]],
    ]);
  });
});
