import { auditReport } from "../../../src/findings/audit/auditReport";
import type { WrittenTable } from "../../../src/findings/audit/written";

/** Rows of cells parted by |; a line before the first row that has none stands above the table. */
function tableOf(text: string, number = 1): WrittenTable {
  const lines = text.trim().split("\n").map((line) => line.trim());
  const above = lines.filter((line) => !line.includes("|"));
  const rows = lines.filter((line) => line.includes("|")).map((line, row) => line.split("|").map((cell, column) => ({ text: cell.trim(), at: `table ${number} row ${row + 1} column ${column + 1}` })));
  return { at: `table ${number}`, rows, above };
}

const accusing: ReadonlySet<string> = new Set(["wrong", "contradiction", "truncation"]);

interface Case {
  readonly name: string;
  readonly paragraphs?: readonly string[];
  readonly table: string;
  /** Where, what is printed, what it should be; none where the table is right. */
  readonly accused: readonly (readonly [at: string, printed: string, right: string | null])[];
}

const projects = (rate: string, total: string) => `
  2023年项目支出执行情况表
  单位：万元
  项目名称 | 年初预算数 | 全年预算数 | 实际支出 | 执行率 | 结余
  河道保洁 | 120.00 | 118.00 | 113.28 | 96.00% | 4.72
  泵站维修 | 80.00 | 86.50 | 86.50 | 100.00% | 0.00
  水质监测 | 45.00 | 45.00 | 40.05 | ${rate} | 4.95
  合计 | 245.00 | 249.50 | ${total} | 96.12% | 9.67`;

const outlays = (change: string, rate: string) => `
  “三公”经费对比情况
  项目 | 2022年决算数 | 2023年决算数 | 增减额 | 增减幅度
  因公出国（境）费 | 0 | 0 | 0 | —
  公务用车运行维护费 | 12.40 | 10.85 | ${change} | -12.50%
  公务接待费 | 3.20 | 3.44 | 0.24 | ${rate}
  合计 | 15.60 | 14.29 | -1.31 | -8.40%`;

const scoring = (second: string, total: string) => `
  部门整体支出绩效评价评分表
  一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分
  投入 | 预算配置 | 在职人员控制率 | 10 | 不超过100%得满分 | 10
  投入 | 预算配置 | 三公经费变动率 | 10 | 不增加得满分 | ${second}
  过程 | 预算执行 | 预算完成率 | 20 | 按完成率得分 | 19
  过程 | 预算管理 | 资金使用合规性 | 20 | 合规得满分 | 20
  产出 | 职责履行 | 重点工作完成率 | 20 | 按完成率得分 | 20
  效果 | 履职效益 | 服务对象满意度 | 20 | 达到95%得满分 | 18
  总分 |  |  | 100 |  | ${total}`;

const cases: readonly Case[] = [
  // 113.28 ÷ 118 = 96 %, 40.05 ÷ 45 = 89 %; 113.28 + 86.50 + 40.05 = 239.83
  { name: "a table of projects that is right", table: projects("89.00%", "239.83"), accused: [] },
  { name: "one rate of a column is of another base", table: projects("98.00%", "239.83"), accused: [["table 1 row 4 column 5", "98.00%", "89%"]] },
  { name: "a total that its rows do not make", table: projects("89.00%", "238.93"), accused: [["table 1 row 5 column 4", "238.93", "239.83"]] },
  // 10.85 − 12.40 = −1.55; 0.24 ÷ 3.20 = 7.5 %
  { name: "a comparison of two years that is right", table: outlays("-1.55", "7.50%"), accused: [] },
  { name: "growth on this year's base", table: outlays("-1.55", "6.98%"), accused: [["table 1 row 4 column 5", "6.98%", "7.5%"]] },
  // 10 + 10 + 19 + 20 + 20 + 18 = 97
  { name: "a scoring table that is right", table: scoring("10", "97"), accused: [] },
  { name: "a total of points that is one too many", table: scoring("9", "97"), accused: [["table 1 row 8 column 6", "97", "96"]] },
  // 47 ÷ 45 = 104.44 %
  {
    name: "completions of indicators",
    table: `绩效目标完成情况表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率
      产出指标 | 数量指标 | 接入部门数 | 45个 | 47个 | 104.44%
      产出指标 | 数量指标 | 办理事项数 | 12000件 | 11400件 | 96%
      效益指标 | 社会效益 | 群众满意度 | 95% | 97.85% | 103%`,
    accused: [["table 1 row 3 column 6", "96%", "95%"]],
  },
];

describe("tables inside a report", () => {
  test.each(cases)("$name", ({ table, accused, paragraphs = ["2023年度部门整体支出绩效自评报告"] }) => {
    const report = { paragraphs: paragraphs.map((text, index) => ({ at: `paragraph ${index + 1}`, text })), tables: [tableOf(table)] };
    const { claims, findings } = auditReport(report);
    expect(claims.filter(({ verdict }) => accusing.has(verdict)).map(({ at, printed, recomputed }) => [at, printed, recomputed])).toEqual(accused.map((one) => [...one]));
    expect(accused.every(([at]) => findings.some((finding) => finding.at.includes(at)))).toBe(true);
  });

  test("the text is held against the table", () => {
    const paragraphs = [{ at: "paragraph 1", text: "2023年度收入支出情况" }, { at: "paragraph 2", text: "2023年本年支出合计1,284.50万元。" }];
    const table = tableOf(`收入支出决算总表
      单位：万元
      收入 | 支出
      项目 | 金额 | 项目 | 金额
      一、一般公共预算财政拨款收入 | 1,200.00 | 一、一般公共服务支出 | 1,004.50
      二、政府性基金预算财政拨款收入 | 50.00 | 八、社会保障和就业支出 | 244.00
      本年收入合计 | 1,250.00 | 本年支出合计 | 1,248.50
      年初结转和结余 | 10.00 | 年末结转和结余 | 11.50
      总计 | 1,260.00 | 总计 | 1,260.00`);
    const { claims } = auditReport({ paragraphs, tables: [table] });
    const accused = claims.filter(({ verdict }) => accusing.has(verdict));
    expect(accused.map(({ at, printed, recomputed, also }) => [at, printed, recomputed, also])).toEqual([["paragraph 2", "1,284.50万元", "1,248.50万元", ["table 1 row 5 column 4"]]]);
  });
});
