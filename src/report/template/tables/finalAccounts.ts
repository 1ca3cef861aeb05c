import type { TemplateTable } from "../templateTable";
import { body, bothYears, head, sum } from "../templateTable";

/** 收入支出决算总表 (公开01), with last year's column for what a report compares. */
export const finalAccounts: TemplateTable = {
  title: "收入支出决算总表",
  unit: "单位：万元",
  widths: [34, 15, 15, 30, 15, 15],
  rows: [
    head("收入", "本年决算数", "上年决算数", "支出", "本年决算数", "上年决算数"),
    body("一、一般公共预算财政拨款收入", ...bothYears("income.general"), "一、基本支出", ...bothYears("spend.basic")),
    body("二、政府性基金预算财政拨款收入", ...bothYears("income.fund"), "其中：人员经费", ...bothYears("spend.personnel")),
    body("三、国有资本经营预算财政拨款收入", ...bothYears("income.capital"), "其中：公用经费", ...bothYears("publicOutlay.actual")),
    body("四、上级补助收入", ...bothYears("income.superior"), "二、项目支出", ...bothYears("spend.project")),
    body("五、事业收入", ...bothYears("income.business"), "三、上缴上级支出", ...bothYears("spend.toSuperior")),
    body("六、经营收入", ...bothYears("income.operating"), "四、经营支出", ...bothYears("spend.operating")),
    body("七、附属单位上缴收入", ...bothYears("income.subsidiary"), "五、对附属单位补助支出", ...bothYears("spend.subsidiary")),
    body("八、其他收入", ...bothYears("income.other"), null, null, null),
    sum("本年收入合计", ...bothYears("income.total"), "本年支出合计", ...bothYears("spend.total")),
    body("使用非财政拨款结余", ...bothYears("balance.used"), "结余分配", ...bothYears("balance.distributed")),
    body("年初结转和结余", ...bothYears("carryover.opening"), "年末结转和结余", ...bothYears("carryover.closing")),
    sum("收入总计", ...bothYears("income.grandTotal"), "支出总计", ...bothYears("spend.grandTotal")),
  ],
};
