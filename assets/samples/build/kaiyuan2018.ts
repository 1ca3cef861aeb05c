import type { PlainSheet } from "../../../src/report/plainSheet";
import { kaiyuanForms } from "./kaiyuan2018Forms";
import { kaiyuanTexts } from "./kaiyuan2018Texts";
import { blanks, money, percent, sheetOf, total } from "./sheetOf";

/*
 * 开远市网络管理中心 2018 (云南, department, 元): the figures of its published self-evaluation in the disclosure tables of its
 * province, as a unit keeps them: amounts of some tables are text, empty tables stay. What the report does not print is left
 * blank; what it prints wrongly (the growth of 26 %, the decrease of 731,180.72) stands as printed.
 */
const organisation = "开远市网络管理中心";
const blank = null;

const accounts = sheetOf({
  name: "公开01",
  widths: [34, 6, 16, 34, 6, 16],
  merges: [[0, 0, 0, 5], [3, 0, 3, 2], [3, 3, 3, 5]],
  rows: [
    { look: "title", cells: ["收入支出决算总表"] },
    { look: "note", cells: [...blanks(5), "公开01表"] },
    { look: "note", cells: [`部门：${organisation}`, blank, "2018年度", ...blanks(2), "金额单位：元"] },
    { look: "head", cells: ["收入", blank, blank, "支出", blank, blank] },
    { look: "head", cells: ["项目", "行次", "金额", "项目（按功能分类）", "行次", "金额"] },
    { look: "head", cells: ["栏次", blank, 1, "栏次", blank, 2] },
    { cells: ["一、财政拨款收入", 1, money("3206374.56"), "一、一般公共服务支出", 29, blank] },
    { cells: ["二、上级补助收入", 2, money("0"), "二、外交支出", 30, blank] },
    { cells: ["三、事业收入", 3, money("0"), "三、国防支出", 31, blank] },
    { cells: ["四、经营收入", 4, money("0"), "四、公共安全支出", 32, blank] },
    { cells: ["五、附属单位缴款", 5, money("0"), "五、教育支出", 33, blank] },
    { cells: ["六、其他收入", 6, money("0"), "六、科学技术支出", 34, blank] },
    { look: "total", cells: ["本年收入合计", 24, total("SUM(C7:C12)", "3206374.56"), "本年支出合计", 52, money("3077963.69")] },
    { cells: ["用事业基金弥补收支差额", 25, blank, "结余分配", 53, blank] },
    { cells: ["年初结转和结余", 26, blank, "年末结转和结余", 54, blank] },
    { look: "total", cells: ["总计", 28, blank, "总计", 56, blank] },
    { look: "note", cells: ["注：本表反映部门本年度的总收支和年末结转结余情况。"] },
  ],
});

const income = sheetOf({
  name: "公开02",
  widths: [10, 24, 16, 16, 14, 12, 12, 14, 12],
  landscape: true,
  merges: [[0, 0, 0, 8], [3, 0, 3, 1], [3, 2, 4, 2], [3, 3, 4, 3], [3, 4, 4, 4], [3, 5, 4, 5], [3, 6, 4, 6], [3, 7, 4, 7], [3, 8, 4, 8], [5, 0, 5, 1], [6, 0, 6, 1]],
  rows: [
    { look: "title", cells: ["收入决算表"] },
    { look: "note", cells: [...blanks(8), "公开02表"] },
    { look: "note", cells: [`部门：${organisation}`, ...blanks(7), "金额单位：元"] },
    { look: "head", cells: ["项目", blank, "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"] },
    { look: "head", cells: ["功能分类科目编码", "科目名称", ...blanks(7)] },
    { look: "head", cells: ["栏次", blank, 1, 2, 3, 4, 5, 6, 7] },
    { look: "total", cells: ["合计", blank, "3,206,374.56", "3,206,374.56", "0.00", "0.00", "0.00", "0.00", "0.00"] },
    { look: "note", cells: ["注：本表反映部门本年度取得的各项收入情况。"] },
  ],
});

const spending = sheetOf({
  name: "公开03",
  widths: [10, 24, 16, 16, 16, 14, 12, 18],
  landscape: true,
  merges: [[0, 0, 0, 7], [3, 0, 3, 1], [5, 0, 5, 1], [6, 0, 6, 1]],
  rows: [
    { look: "title", cells: ["支出决算表"] },
    { look: "note", cells: [...blanks(7), "公开03表"] },
    { look: "note", cells: [`部门：${organisation}`, ...blanks(6), "金额单位：元"] },
    { look: "head", cells: ["项目", blank, "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"] },
    { look: "head", cells: ["功能分类科目编码", "科目名称", ...blanks(6)] },
    { look: "head", cells: ["栏次", blank, 1, 2, 3, 4, 5, 6] },
    { look: "total", cells: ["合计", blank, { formula: "SUM(D7:H7)", number: "3077963.69", format: "#,##0.00" }, money("1733788.49"), money("1344175.2"), money("0"), money("0"), money("0")] },
    { look: "note", cells: ["注：本表反映部门本年度各项支出情况。"] },
  ],
});

const general = sheetOf({
  name: "公开05",
  widths: [10, 16, ...Array.from({ length: 14 }, () => 13)],
  landscape: true,
  merges: [[0, 0, 0, 15], [3, 0, 3, 1], [3, 2, 3, 4], [3, 5, 3, 7], [3, 8, 3, 12], [3, 13, 3, 15], [4, 9, 4, 11], [6, 0, 6, 1], [7, 0, 7, 1]],
  rows: [
    { look: "title", cells: ["一般公共预算财政拨款收入支出决算表"] },
    { look: "note", cells: [...blanks(15), "公开05表"] },
    { look: "note", cells: [`部门：${organisation}`, ...blanks(14), "金额单位：元"] },
    { look: "head", cells: ["项目", blank, "年初结转和结余", blank, blank, "本年收入", blank, blank, "本年支出", ...blanks(4), "年末结转和结余", blank, blank] },
    { look: "head", cells: ["功能分类科目编码", "科目名称", "合计", "基本支出结转", "项目支出结转和结余", "合计", "基本支出", "项目支出", "合计", "基本支出", blank, blank, "项目支出", "合计", "基本支出结转", "项目支出结转和结余"] },
    { look: "head", cells: [...blanks(9), "小计", "人员经费", "公用经费", ...blanks(4)] },
    { look: "head", cells: ["栏次", blank, ...Array.from({ length: 14 }, (_, column) => column + 1)] },
    { look: "total", cells: ["合计", ...blanks(4), money("3206374.56"), blank, blank, money("3077963.69"), money("1733788.49"), blank, blank, money("1344175.2"), ...blanks(3)] },
    { look: "note", cells: ["注：本表反映部门本年度一般公共预算财政拨款的收支和年初、年末结转结余情况。"] },
  ],
});

const comparison = sheetOf({
  name: "收支分析",
  widths: [30, 18, 14, 18, 18, 14],
  landscape: true,
  merges: [[0, 0, 0, 5]],
  rows: [
    { look: "title", cells: ["2018年度收入支出决算对比分析表"] },
    { look: "note", cells: [`编制单位：${organisation}`, ...blanks(4), "单位：元"] },
    { look: "head", cells: ["项目", "2018年决算数", "占比", "2017年决算数", "比上年增减额", "比上年增减率"] },
    { look: "total", cells: ["一、本年收入合计", money("3206374.56"), blank, money("2375662.32"), money("830712.24"), percent("0.26")] },
    { cells: ["其中：财政拨款收入", money("3206374.56"), percent("1"), ...blanks(3)] },
    { look: "total", cells: ["二、本年支出合计", money("3077963.69"), blank, blank, money("612994.48"), blank] },
    { cells: ["（一）基本支出", money("1733788.49"), percent("0.5633"), money("2467969.21"), money("-731180.72"), blank] },
    { cells: ["其中：人员经费（占基本支出）", blank, percent("0.6171"), ...blanks(3)] },
    { cells: ["　　　公用经费（占基本支出）", blank, percent("0.3829"), ...blanks(3)] },
    { cells: ["（二）项目支出", money("1344175.2"), percent("0.4367"), money("18861.11"), money("1325314.09"), blank] },
    { look: "note", cells: ["说明：上年部分项目经费列在基本支出中。"] },
  ],
});

const staff = sheetOf({
  name: "人员车辆",
  widths: [40, 10, 12],
  merges: [[0, 0, 0, 2]],
  rows: [
    { look: "title", cells: ["2018年度机构人员情况表"] },
    { look: "note", cells: [`填报单位：${organisation}`] },
    { look: "head", cells: ["项目", "计量单位", "年末数"] },
    { cells: ["人员编制数", "人", 8] },
    { cells: ["　其中：事业编制", "人", 8] },
    { cells: ["在职在编人数", "人", 8] },
    { cells: ["　其中：事业人员", "人", 8] },
    { cells: ["车辆编制数", "辆", 1] },
    { cells: ["实有车辆数", "辆", 1] },
    { look: "note", cells: ["填表人：", blank, "填表日期："] },
  ],
});

const outlay = sheetOf({
  name: "公开09",
  widths: [44, 6, 16],
  merges: [[0, 0, 0, 2]],
  rows: [
    { look: "title", cells: ["“三公”经费、行政参公单位机关运行经费情况表"] },
    { look: "note", cells: [blank, blank, "公开09表"] },
    { look: "note", cells: [`部门：${organisation}`, "2018年度", "金额单位：元"] },
    { look: "head", cells: ["项目", "行次", "统计数"] },
    { look: "head", cells: ["栏次", blank, 1] },
    { cells: ["一、“三公”经费支出", 1, "—"] },
    { cells: ["（一）支出合计", 2, blank] },
    { cells: ["1．因公出国（境）费", 3, blank] },
    { cells: ["2．公务用车购置及运行维护费", 4, blank] },
    { cells: ["（1）公务用车购置费", 5, blank] },
    { cells: ["（2）公务用车运行维护费", 6, blank] },
    { cells: ["3．公务接待费", 7, blank] },
    { cells: ["（二）相关统计数", 11, "—"] },
    { cells: ["3．公务用车购置数（辆）", 14, blank] },
    { cells: ["4．公务用车保有量（辆）", 15, 1] },
    { cells: ["二、机关运行经费", 22, blank] },
    { look: "note", cells: ["注：本单位为事业单位，没有机关运行经费。"] },
  ],
});

/** A list of the titles of all tables is none of them. */
const contents = sheetOf({
  name: "目录",
  widths: [8, 50, 12],
  hidden: true,
  merges: [[0, 0, 0, 2]],
  rows: [
    { look: "title", cells: ["目  录"] },
    { look: "head", cells: ["序号", "表名", "表号"] },
    { cells: [1, "收入支出决算总表", "公开01表"] },
    { cells: [2, "收入决算表", "公开02表"] },
    { cells: [3, "支出决算表", "公开03表"] },
    { cells: [4, "一般公共预算财政拨款收入支出决算表", "公开05表"] },
    { cells: [5, "“三公”经费、行政参公单位机关运行经费情况表", "公开09表"] },
  ],
});

export const kaiyuan2018: readonly PlainSheet[] = [accounts, income, spending, general, outlay, comparison, staff, ...kaiyuanForms(organisation), kaiyuanTexts(organisation), contents];
