import type { Decimal } from "../../../../src/quantity/decimal";
import { accountsOf } from "./accounts";
import type { Accounts } from "./accounts";
import { indicatorParagraphs } from "./indicatorParagraphs";
import type { Chance } from "./random";
import { scoreParagraphs } from "./scoreParagraphs";
import { percentOf, slot } from "./slot";

export interface CleanReport {
  /** With slots. */
  readonly paragraphs: readonly string[];
  readonly accounts: Accounts;
}

/** A report of an invented unit in one of several wordings, with every figure in a slot and none of them wrong. */
export function cleanReport(chance: Chance): CleanReport {
  const accounts = accountsOf(chance);
  const { year } = accounts;
  const paragraphs = [
    `青禾县水文监测站${year}年度部门整体支出绩效自评报告`,
    "一、部门概况",
    `本单位核定编制${slot("quota", `${accounts.quota}`)}名，年末在职人员${slot("staff", `${accounts.staff}`)}人。`,
    "二、预算安排与决算情况",
    `（一）${year}年预算情况`,
    budgetOf(accounts, chance),
    "（二）决算收支情况",
    incomeOf(accounts, chance),
    spendOf(accounts, chance),
    changeOf(accounts, chance),
    threePublicOf(accounts, chance),
    "三、绩效分析",
    ...ratesOf(accounts, chance),
    ...indicatorParagraphs(chance),
    ...scoreParagraphs(chance),
    "五、存在的问题",
    "预算编制还不够细，部分项目的进度偏慢。",
    "六、下一步措施",
    closingWords(accounts, chance),
  ];
  return { paragraphs, accounts };
}

function money(value: Decimal, { unit }: Accounts): string {
  const [whole = "", cents = ""] = value.toFixed(2).split(".");
  return unit === "元" ? `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${cents}元` : `${value.toFixed(2)}万元`;
}

function budgetOf(accounts: Accounts, chance: Chance): string {
  const [general, fund] = accounts.budgets as [Decimal, Decimal];
  const parts = `其中${chance.pick(["", "："])}一般公共预算拨款收入${slot("budget.general", money(general, accounts))}，政府性基金预算拨款收入${slot("budget.fund", money(fund, accounts))}。`;
  return `${accounts.year}年批复的预算总收入${slot("budget", money(accounts.budget, accounts))}，${parts}`;
}

function incomeOf(accounts: Accounts, chance: Chance): string {
  const [fiscal, business, other] = accounts.incomes as [Decimal, Decimal, Decimal];
  const head = chance.pick([`年初结转结余${slot("opening", money(accounts.opening, accounts))}，${accounts.year}年度总收入`, `上年结转${slot("opening", money(accounts.opening, accounts))}，本年收入合计`]);
  const mark = chance.pick(["，其中：", "。其中：", "，其中"]);
  return `${head}${slot("income", money(accounts.income, accounts))}${mark}财政拨款收入${slot("income.fiscal", money(fiscal, accounts))}${slot("cut.business", `，事业收入${money(business, accounts)}`)}，其他收入${slot("income.other", money(other, accounts))}。`;
}

function spendOf(accounts: Accounts, chance: Chance): string {
  const { spend, basic, project } = accounts;
  const head = chance.pick([`${accounts.year}年度总支出`, "本年支出合计"]);
  const of = chance.pick(["占总支出的", "占比"]);
  const close = chance.pick(["年末结转结余", "年末结余"]);
  return `${head}${slot("spend", money(spend, accounts))}，其中：基本支出${slot("spend.basic", money(basic, accounts))}，${of}${slot("share.basic", percentOf(basic, spend))}；项目支出${slot("spend.project", money(project, accounts))}，${of}${slot("share.project", percentOf(project, spend))}。${close}${slot("closing", money(accounts.closing, accounts))}。`;
}

function changeOf(accounts: Accounts, chance: Chance): string {
  const { spend, priorSpend } = accounts;
  const difference = spend.minus(priorSpend);
  const [more, grows] = difference.isNegative() ? ["减少", "下降"] : ["增加", "增长"];
  const amount = slot("change", money(difference.abs(), accounts));
  const rate = slot("growth", percentOf(difference.abs(), priorSpend));
  const now = `总支出${slot("change.current", money(spend, accounts))}`;
  const then = slot("change.prior", money(priorSpend, accounts));
  return chance.pick([
    `全年${now}，上年为${then}，比上年${more}${amount}，${grows}${rate}。`,
    `${now}，与上年同期数${then}相比${more}${amount}，${more === "减少" ? "降幅" : "增幅"}${rate}。`,
    `${now}。上年同期数为${then}，与上年对比${more}${amount}，同比${grows}${rate}，主要原因是项目安排有变化。`,
  ]);
}

function threePublicOf(accounts: Accounts, chance: Chance): string {
  const [abroad, vehicles, reception] = accounts.travel as [Decimal, Decimal, Decimal];
  const rate = slot("rate.threePublic", percentOf(accounts.threePublic, accounts.threePublicBudget));
  const spent = money(accounts.threePublic, accounts).replace(/万?元$/u, "").replaceAll(",", "");
  const planned = money(accounts.threePublicBudget, accounts).replace(/万?元$/u, "").replaceAll(",", "");
  const written = chance.pick([`“三公经费”控制率为${rate}。`, `“三公经费”控制率＝（${spent}/${planned}）×100%＝${rate}。`]);
  return `“三公”经费预算数${slot("threePublic.budget", money(accounts.threePublicBudget, accounts))}，实际支出${slot("threePublic", money(accounts.threePublic, accounts))}，其中因公出国（境）费${slot("tp.abroad", money(abroad, accounts))}，公务用车购置及运行维护费${slot("tp.vehicles", money(vehicles, accounts))}，公务接待费${slot("tp.reception", money(reception, accounts))}。${written}`;
}

function ratesOf(accounts: Accounts, chance: Chance): readonly string[] {
  const { staff, quota, spend, opening, income } = accounts;
  const whole = opening.plus(income);
  const staffRate = slot("rate.staff", percentOf(spend.minus(spend).plus(staff), spend.minus(spend).plus(quota)));
  const bare = (value: Decimal) => value.toFixed(2);
  return [
    chance.pick([`在职人员控制率＝（${staff}/${quota}）×100%＝${staffRate}。`, `在职人员控制率=${staff}÷${quota}×100%=${staffRate}，控制在编制以内。`]),
    `支出完成率＝${bare(spend)}/（${bare(opening)}＋${bare(income)}）×100%＝${slot("rate.done", percentOf(spend, whole))}。`,
  ];
}

function closingWords(accounts: Accounts, chance: Chance): string {
  const [fiscal] = accounts.incomes as [Decimal];
  return `${chance.pick(["综上，", "总的看，"])}${accounts.year}年度总支出${slot("again.spend", money(accounts.spend, accounts))}，基本支出${slot("again.basic", money(accounts.basic, accounts))}，财政拨款收入${slot("again.fiscal", money(fiscal, accounts))}，资金使用规范，下一年将继续细化预算。`;
}
