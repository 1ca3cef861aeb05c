import type { Grid } from "../../../src/grid/grid";
import { kinds, known, sheet } from "./sheet";

/** Sheets that lie in the same workbooks and hold none of the facts, though their words are near. */
const strangers: readonly (readonly [string, Grid])[] = [
  ["a table of contents", sheet("目录", [
    ["目    录"],
    ["序号", "表名", "页码"],
    [1, "收入支出决算总表", 1],
    [2, "支出决算表", 3],
    [3, "一般公共预算财政拨款“三公”经费支出决算表", 8],
    [4, "项目支出绩效自评表", 12],
  ])],
  ["a list of contracts", sheet("合同", [
    ["2021年合同台账"],
    [null, null, null, null, "单位：元"],
    ["序号", "合同名称", "对方单位", "合同金额", "签订日期"],
    [1, "网络运维服务", "某公司", 128000, "2021-03-02"],
    [2, "办公设备采购", "某公司", 56000, "2021-06-11"],
    ["合计", null, null, 184000, null],
  ])],
  ["meetings", sheet("会议费", [
    ["2021年会议费、培训费支出明细表"],
    ["单位：元"],
    ["会议名称", "人数", "天数", "金额"],
    ["年度工作会", 60, 1, 4800],
    ["合计", 60, 1, 4800],
  ])],
  ["wages", sheet("工资", [["2021年12月工资发放表"], ["单位：元"], ["姓名", "基本工资", "津贴补贴", "合计"], ["合计", 30000, 20000, 50000]])],
  ["telephone numbers", sheet("通讯录", [["单位通讯录"], ["科室", "电话", "人数"], ["办公室", 7224501, 6]])],
  ["how to fill in", sheet("说明", [["填报说明"], ["1．收入支出决算总表按决算批复填列，本年支出合计应等于基本支出与项目支出之和。"], ["2．单位：万元，保留两位小数。"]])],
  ["a bank statement", sheet("对账", [["2021年12月银行对账单"], ["日期", "摘要", "收入", "支出", "余额"], ["12-01", "拨款", 10000, null, 10000], ["12-31", "合计", 10000, 8000, 2000]])],
  ["travel claims", sheet("差旅", [["差旅费报销统计表"], ["单位：元"], ["科室", "人次", "金额"], ["合计", 18, 26500]])],
];

describe("what only looks like one of our tables", () => {
  test.each(strangers)("%s is none", (_name, grid) => {
    expect(kinds(grid)).toEqual([]);
  });

  test("beside a real table they change nothing", () => {
    const real = sheet("决算03", [["支出决算表"], ["2021年度", null, "单位：元"], ["本年支出合计", "基本支出", "项目支出"], [900000, 500000, 400000]]);
    const alone = known(real);
    expect(alone).toEqual({ "spend.total@2021": "900000元 决算03!A4", "spend.basic@2021": "500000元 决算03!B4", "spend.project@2021": "400000元 决算03!C4" });
    expect(known(real, ...strangers.map(([, grid]) => grid))).toEqual(alone);
  });
});
