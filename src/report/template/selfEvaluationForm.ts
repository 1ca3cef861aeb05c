import type { IndicatorPart, Rubric } from "../../rubrics/rubric";
import type { Num } from "../../rubrics/rule";
import type { TemplateCell, TemplateRow, TemplateTable } from "./templateTable";
import { body, figure, head, prose } from "./templateTable";

/** Rows to begin with; a unit inserts as many as it has indicators. */
const rowsOfPart = 4;
const columns = 8;

/**
 * 项目支出绩效自评表, or 部门整体支出绩效自评表 where the rubric's rows are the unit's own: names, funds, targets, indicators
 * (财预〔2020〕10号 附件1). A department's funds stand in its budget and final accounts, and not here again.
 */
export function selfEvaluationForm({ subject, indicators = [], fullMark }: Rubric): TemplateTable {
  const ofProject = subject === "project";
  const names: readonly TemplateRow[] = ofProject
    ? [nameRow("项目名称", "项目的全称"), body("主管部门", words("主管部门名称"), null, null, "实施单位", words("实施单位名称"), null, null)]
    : [nameRow("部门名称", "部门（单位）全称")];
  const above = [...names, ...(ofProject ? funds : []), ...targets];
  const fundsAt = names.length;
  const targetsAt = above.length - targets.length;
  return {
    title: ofProject ? "项目支出绩效自评表" : "部门整体支出绩效自评表",
    unit: "单位：万元",
    widths: [16, 20, 24, 16, 16, 12, 12, 30],
    rows: indicators.length === 0 ? above : [...above, indicatorHead, ...indicators.flatMap((part) => partRows(part, fullMark))],
    merges: [
      [0, 1, 0, columns - 1],
      ...(ofProject ? ([[1, 1, 1, 3], [1, 5, 1, 7], [fundsAt, 0, fundsAt + funds.length - 1, 0]] as const) : []),
      ...(ofProject ? funds.map((_, index) => [fundsAt + index, 5, fundsAt + index, columns - 1] as const) : []),
      ...targets.map((_, index) => [targetsAt + index, 1, targetsAt + index, columns - 1] as const),
      ...indicators.map((_, part) => [above.length + 1 + part * rowsOfPart, 0, above.length + (part + 1) * rowsOfPart, 0] as const),
    ],
  };
}

const funds: readonly TemplateRow[] = [
  head("项目资金", null, "年初预算数", "全年预算数", "全年执行数", "备注", null, null),
  fundRow("年度资金总额", figure("budget.initial"), figure("budget.adjusted"), figure("spend.total")),
  fundRow("其中：当年财政拨款", figure("form.initial.appropriation"), figure("form.adjusted.appropriation"), figure("form.spend.appropriation")),
  fundRow("上年结转资金", figure("form.initial.carryover"), figure("form.adjusted.carryover"), figure("form.spend.carryover")),
  fundRow("其他资金", figure("form.initial.other"), figure("form.adjusted.other"), figure("form.spend.other")),
];

const targets: readonly TemplateRow[] = [
  prose("年度预期目标", words("年初设定的总体目标"), ...blanks(6)),
  prose("目标完成情况", words("对照预期目标写实际完成情况"), ...blanks(6)),
];

const indicatorHead = head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");

function partRows({ label, full: printed }: IndicatorPart, fullMark: Num): readonly TemplateRow[] {
  const full = printed === "" ? fullMark : printed;
  return Array.from({ length: rowsOfPart }, (_, index) =>
    body(
      index === 0 ? label : null,
      words("例如数量指标、质量指标、时效指标"),
      words(`${label}共${full}分，每行写一个指标；行数不够时插入`),
      words("带符号和单位，例如≥50个、≥95%、12月底前"),
      words("实际值，单位与指标值一致"),
      { input: "points", full, prompt: `${label}各行分值之和应为${full}分` },
      { input: "points", full, prompt: "可以不填，由程序按指标值和实际完成值计算" },
      words("没有完成的写原因和措施"),
    ),
  );
}

function nameRow(label: string, prompt: string): TemplateRow {
  return body(label, words(prompt), ...blanks(6));
}

function fundRow(label: string, ...figures: readonly TemplateCell[]): TemplateRow {
  return body(null, label, ...figures, null, null, null);
}

function words(prompt: string): TemplateCell {
  return { input: "words", prompt };
}

function blanks(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}
