import type { TemplateTable } from "../templateTable";
import { body, figure, head, sum } from "../templateTable";

/** 部门收支总表, the first table of a published budget. */
export const budget: TemplateTable = {
  title: "部门收支总表",
  unit: "单位：万元",
  widths: [34, 16, 30, 16],
  rows: [
    head("收入", "预算数", "支出", "预算数"),
    body("一、一般公共预算拨款收入", figure("budget.income.general"), "一、基本支出", figure("budget.spend.basic")),
    body("二、政府性基金预算拨款收入", figure("budget.income.fund"), "其中：公用经费", figure("publicOutlay.budget")),
    body("三、国有资本经营预算拨款收入", figure("budget.income.capital"), "二、项目支出", figure("budget.spend.project")),
    body("四、事业收入", figure("budget.income.business"), null, null),
    body("五、事业单位经营收入", figure("budget.income.operating"), null, null),
    body("六、上级补助收入", figure("budget.income.superior"), null, null),
    body("七、附属单位上缴收入", figure("budget.income.subsidiary"), null, null),
    body("八、其他收入", figure("budget.income.other"), null, null),
    sum("本年收入合计", figure("budget.income.total"), "本年支出合计", figure("budget.initial", "budget.spend.total")),
    body("上年结转", figure("budget.carryover.opening"), "结转下年", figure("budget.carryover.closing")),
    sum("收入总计", figure("budget.income.grandTotal"), "支出总计", figure("budget.spend.grandTotal")),
  ],
};
