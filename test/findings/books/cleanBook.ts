import type { CellValue } from "../../../src/grid/grid";
import type { Chance } from "../audit/generator/random";
import type { Sheet } from "./book";

const unitName = "某市档案服务中心";

/** How a book prints money: 元 to the 分, as text with thousands, or 万元, where every figure is rounded by itself. */
interface Print {
  readonly unit: string;
  readonly of: (fen: number) => CellValue;
}

const prints: readonly Print[] = [
  { unit: "金额单位：元", of: (fen) => fen / 100 },
  { unit: "金额单位：元", of: (fen) => withThousands(fen / 100) },
  { unit: "金额单位：万元", of: (fen) => Math.round(fen / 10_000) / 100 },
];

/** 1234567.8 → 1,234,567.80 */
export function withThousands(value: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** The accounts of an invented unit in the disclosure tables and a scoring sheet; every sum closes to the 分. */
export function cleanBook(chance: Chance): readonly Sheet[] {
  const year = chance.whole(2018, 2024);
  const fen = (least: number, most: number) => chance.whole(least * 100, most * 100);
  const general = fen(2_000_000, 9_000_000);
  const [fund, superior, business] = [fen(100_000, 900_000), fen(10_000, 90_000), fen(10_000, 400_000)];
  const income = general + fund + superior + business;
  const [opening, closing] = [fen(100_000, 300_000), fen(310_000, 600_000)];
  const spend = opening + income - closing;
  const basic = Math.floor((spend * chance.whole(35, 65)) / 100);
  const [social, health, housing] = [fen(60_000, 200_000), fen(20_000, 90_000), fen(30_000, 90_000)];
  const three = { running: fen(10_000, 60_000), reception: fen(1000, 9000), abroad: fen(5000, 20_000) };
  const print = chance.pick(prints);
  const accounts = { print, year, general, fund, superior, business, income, opening, closing, spend, basic, classes: [spend - social - health - housing, social, health, housing] };
  return [totals(accounts), incomes(accounts), spending(accounts), threePublic(accounts, three, chance), staff(year, chance), scoring(year, chance)];
}

interface Accounts {
  readonly print: Print;
  readonly year: number;
  readonly general: number;
  readonly fund: number;
  readonly superior: number;
  readonly business: number;
  readonly income: number;
  readonly opening: number;
  readonly closing: number;
  readonly spend: number;
  readonly basic: number;
  readonly classes: readonly number[];
}

function head(title: string, { year, print }: Pick<Accounts, "year" | "print">): Sheet["rows"] {
  return [[title], [`部门：${unitName}`, null, `${year}年度`, null, print.unit]];
}

function totals(accounts: Accounts): Sheet {
  const { print, general, fund, superior, business, income, opening, closing, spend, classes } = accounts;
  const [service = 0, social = 0, health = 0, housing = 0] = classes;
  return {
    name: "公开01",
    rows: [
      ...head("收入支出决算总表", accounts),
      ["收入", null, null, "支出", null, null],
      ["项目", "行次", "金额", "项目（按功能分类）", "行次", "金额"],
      ["一、一般公共预算财政拨款收入", 1, print.of(general), "一、一般公共服务支出", 9, print.of(service)],
      ["二、政府性基金预算财政拨款收入", 2, print.of(fund), "二、社会保障和就业支出", 10, print.of(social)],
      ["三、上级补助收入", 3, print.of(superior), "三、卫生健康支出", 11, print.of(health)],
      ["四、事业收入", 4, print.of(business), "四、住房保障支出", 12, print.of(housing)],
      ["本年收入合计", 5, print.of(income), "本年支出合计", 13, print.of(spend)],
      ["年初结转和结余", 6, print.of(opening), "年末结转和结余", 14, print.of(closing)],
      ["总计", 7, print.of(opening + income), "总计", 15, print.of(spend + closing)],
    ],
  };
}

function incomes(accounts: Accounts): Sheet {
  const { print, general, fund, superior, business, income } = accounts;
  return {
    name: "公开02",
    rows: [
      ...head("收入决算表", accounts),
      ["科目名称", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
      ["合计", print.of(income), print.of(general + fund), print.of(superior), print.of(business), 0, 0, 0],
    ],
  };
}

function spending(accounts: Accounts): Sheet {
  const { print, spend, basic } = accounts;
  return {
    name: "公开03",
    rows: [
      ...head("支出决算表", accounts),
      ["科目名称", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      ["合计", print.of(spend), print.of(basic), print.of(spend - basic), 0, 0, 0],
    ],
  };
}

function threePublic(accounts: Accounts, { running, reception, abroad }: { readonly running: number; readonly reception: number; readonly abroad: number }, chance: Chance): Sheet {
  const { print } = accounts;
  const over = chance.whole(1000, 400_000);
  const prior = [running, reception, abroad].map((one) => one + chance.whole(1000, 200_000));
  const before = prior.reduce((all, one) => all + one, 0);
  const all = running + reception + abroad;
  const [priorRunning = 0, priorReception = 0, priorAbroad = 0] = prior;
  return {
    name: "三公",
    rows: [
      ...head("“三公”经费支出决算对比表", accounts),
      ["项目", "预算数", "上年决算数", "决算数", "增减额"],
      ["合计", print.of(all + over), print.of(before), print.of(all), print.of(all - before)],
      ["因公出国（境）费", print.of(abroad), print.of(priorAbroad), print.of(abroad), print.of(abroad - priorAbroad)],
      ["公务用车购置及运行费", print.of(running + over), print.of(priorRunning), print.of(running), print.of(running - priorRunning)],
      ["公务接待费", print.of(reception), print.of(priorReception), print.of(reception), print.of(reception - priorReception)],
    ],
  };
}

function staff(year: number, chance: Chance): Sheet {
  const quota = chance.whole(20, 90);
  const onPost = quota - chance.whole(1, 7);
  const rate = `${(Math.round((onPost * 10_000) / quota) / 100).toFixed(2)}%`;
  return { name: "基础数据", rows: [["部门整体支出绩效评价基础数据表"], [`填报单位：${unitName}`, null, `${year}年度`], ["编制数", "实际在职人数", "控制率"], [quota, onPost, rate]] };
}

const criteria = [["投入", "目标设定", "绩效目标合理性"], ["投入", "预算配置", "重点支出安排"], ["过程", "预算管理", "管理制度健全性"], ["过程", "预算管理", "资金使用合规性"], ["产出及效率", "职责履行", "重点工作完成情况"], ["产出及效率", "履职效益", "社会效益"]] as const;

/** Full marks make 100; every deduction has its reason. */
function scoring(year: number, chance: Chance): Sheet {
  const fulls = [10, chance.whole(6, 14), 15, chance.whole(12, 18), 20];
  const last = 100 - fulls.reduce((all, one) => all + one, 0);
  const items = criteria.map(([first, second, name], index) => ({ first, second, name, full: fulls[index] ?? last, lost: chance.whole(0, 2) }));
  const groups = ["投入", "过程", "产出及效率"].map((first) => items.filter((one) => one.first === first));
  const scored = (of: readonly (typeof items)[number][]) => of.reduce((all, { full, lost }) => all + full - lost, 0);
  const rows = groups.flatMap((group) => [
    ...group.map(({ first, second, name, full, lost }) => [first, second, name, full, "由评价人按实际情况评分", full - lost, lost > 0 ? "个别材料归档不及时" : null]),
    [group[0]?.first ?? "", "小计", null, group.reduce((all, { full }) => all + full, 0), null, scored(group), null],
  ]);
  return { name: "评分表", rows: [[`${year}年度部门整体支出绩效自评指标评分表`], [`填报单位：${unitName}`], ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因"], ...rows, ["合计", null, null, 100, null, scored(items), null]] };
}
