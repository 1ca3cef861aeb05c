import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow } from "./sheetOf";
import { blanks, money, percent, sheetOf, total } from "./sheetOf";
import { zhanjiangScoring } from "./zhanjiang2021Scoring";
import { zhanjiangTexts } from "./zhanjiang2021Texts";

/*
 * 湛江市政务服务数据管理局 2021 (广东, department, 元). The closing carry-over of its rate is the opening one, as published:
 * in the data sheet it stands where the report puts it, in the account it is blank, for no account was published.
 * Its 分值 are unknown and blank. Texts are written afresh.
 */
const organisation = "湛江市政务服务数据管理局";
const blank = null;

const accounts = sheetOf({
  name: "01收支总表",
  widths: [36, 6, 18, 30, 6, 18],
  merges: [[0, 0, 0, 5], [3, 0, 3, 2], [3, 3, 3, 5]],
  rows: [
    { look: "title", cells: ["2021年度收入支出决算总表"] },
    { look: "note", cells: [...blanks(5), "公开01表"] },
    { look: "note", cells: [`单位：${organisation}`, ...blanks(4), "单位：元"] },
    { look: "head", cells: ["收入", blank, blank, "支出", blank, blank] },
    { look: "head", cells: ["项目", "行次", "决算数", "项目（按支出性质分类）", "行次", "决算数"] },
    { look: "head", cells: ["栏次", blank, 1, "栏次", blank, 2] },
    { cells: ["一、一般公共预算财政拨款收入", 1, blank, "一、基本支出", 31, money("5337875.51")] },
    { cells: ["二、政府性基金预算财政拨款收入", 2, blank, "二、项目支出", 32, money("70878892.86")] },
    { cells: ["三、国有资本经营预算财政拨款收入", 3, blank, "三、上缴上级支出", 33, blank] },
    { cells: ["四、其他收入", 4, blank, "四、经营支出", 34, blank] },
    { look: "total", cells: ["本年收入合计", 27, money("76214727.86"), "本年支出合计", 57, total("SUM(F7:F10)", "76216768.37")] },
    { cells: ["使用非财政拨款结余", 28, blank, "结余分配", 58, blank] },
    { cells: ["年初结转和结余", 29, money("2040.51"), "年末结转和结余", 59, blank] },
    { look: "total", cells: ["总计", 30, total("C11+C13", "76216768.37"), "总计", 60, blank] },
  ],
});

const execution = sheetOf({
  name: "预算执行",
  widths: [20, 20, 20, 20, 14],
  merges: [[0, 0, 0, 4]],
  rows: [
    { look: "title", cells: ["2021年度部门预算执行情况表"] },
    { look: "note", cells: [`部门：${organisation}`, ...blanks(3), "金额单位：元"] },
    { look: "head", cells: ["支出类别", "财政下达预算数", "年度实际支出", "结余", "支出完成率"] },
    { cells: ["基本支出", blank, "5,337,875.51", blank, blank] },
    { cells: ["项目支出", blank, "70,878,892.86", blank, blank] },
    { look: "total", cells: ["合计", "76,214,727.86", "76,216,768.37", blank, percent("1")] },
    { look: "note", cells: ["注：支出多于下达数的部分来自2020年底结转。"] },
  ],
});

const procurement = sheetOf({
  name: "采购",
  widths: [24, 12, 18, 18, 14],
  merges: [[0, 0, 0, 4]],
  rows: [
    { look: "title", cells: ["政府采购执行情况表"] },
    { look: "note", cells: ["2021年度", ...blanks(3), "单位：元"] },
    { look: "head", cells: ["采购项目", "采购方式", "采购计划金额", "实际采购金额", "采购执行率"] },
    { look: "total", cells: ["合计", blank, money("68854763"), money("68854763"), { formula: "D4/C4", number: "1", format: "0.00%" }] },
  ],
});

const threePublic = sheetOf({
  name: "三公经费",
  widths: [36, 16, 16],
  merges: [[0, 0, 0, 2]],
  rows: [
    { look: "title", cells: ["2021年“三公”经费支出情况表"] },
    { look: "note", cells: [`单位名称：${organisation}`, blank, "单位：元"] },
    { look: "head", cells: ["项目", "预算数", "实际支出数"] },
    { look: "total", cells: ["“三公”经费合计", money("142400"), money("71900")] },
    { cells: ["1．因公出国（境）费用", blank, blank] },
    { cells: ["2．公务用车购置及运行维护费", blank, blank] },
    { cells: ["3．公务接待费", blank, blank] },
  ],
});

const staff = sheetOf({
  name: "人员",
  widths: [24, 12, 14, 14],
  merges: [[0, 0, 0, 3]],
  rows: [
    { look: "title", cells: ["机构人员情况表"] },
    { look: "note", cells: ["截至2021年12月31日", blank, blank, "单位：人"] },
    { look: "head", cells: ["单位", "编制数", "在职人数", "离退休人数"] },
    { cells: ["局本级（行政）", 19, 18, 0] },
  ],
});

const data = sheetOf({
  name: "自评数据表",
  widths: [6, 40, 20, 14],
  merges: [[0, 0, 0, 3]],
  rows: [
    { look: "title", cells: ["2021年度整体绩效自评数据表"] },
    { look: "note", cells: [`填报单位：${organisation}`] },
    { look: "head", cells: ["序号", "数据名称", "2021年数据", "备注"] },
    ...(
      [
        ["财政下达预算数（元）", money("76214727.86")],
        ["年度实际支出（元）", money("76216768.37")],
        ["年初财政拨款结转和结余（元）", money("2040.51")],
        ["年末财政拨款结转和结余（元）", money("2040.51")],
        ["结余结转率（%）", { number: "0.000027", format: "0.0000%" }],
        ["采购计划金额（元）", "68,854,763"],
        ["实际采购金额（元）", "68,854,763"],
        ["政府采购执行率（%）", percent("1")],
        ["“三公”经费预算数（元）", money("142400")],
        ["“三公”经费实际支出数（元）", money("71900")],
        ["固定资产利用率（%）", percent("1")],
        ["绩效目标完成率（%）", percent("1")],
        ["重点工作交办数（项）", 5],
        ["重点工作实际完成数（项）", 5],
      ] as const
    ).map(([name, value], index): SampleRow => ({ cells: [index + 1, name, value, blank] })),
  ],
});

/** Names of units to choose from: a list that the other sheets look things up in, hidden as such lists are. */
const lists = sheetOf({
  name: "选项",
  widths: [20, 20],
  hidden: true,
  rows: [
    { look: "head", cells: ["采购方式", "资产类别"] },
    { cells: ["公开招标", "固定资产"] },
    { cells: ["竞争性磋商", "无形资产"] },
    { cells: ["单一来源", "在建工程"] },
  ],
});

export const zhanjiang2021: readonly PlainSheet[] = [accounts, execution, procurement, threePublic, staff, data, ...zhanjiangScoring(organisation), zhanjiangTexts(organisation), lists];
