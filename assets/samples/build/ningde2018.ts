import type { PlainSheet } from "../../../src/report/plainSheet";
import { ningdeScoring } from "./ningde2018Scoring";
import { ningdeTargets } from "./ningde2018Targets";
import { ningdeTexts } from "./ningde2018Texts";
import { blanks, money, percent, sheetOf } from "./sheetOf";

/*
 * 宁德市数字宁德建设办公室 2018 (福建, project, 万元): funds, targets with 参考标准, and the scoring sheet of that year.
 * Kept as published: the named parts of the funds fall short of their total, 113.79 is said to be saved where 127.79 is left,
 * one use rate is 59.93 % and 99.40 %, several results differ between the two tables, and the points do not add up.
 * Texts are written afresh.
 */
const organisation = "宁德市数字宁德建设办公室";
const project = "政务网等运行维护费";
const blank = null;

const funds = sheetOf({
  name: "资金情况",
  widths: [34, 14, 14, 12, 14, 12, 12],
  landscape: true,
  merges: [[0, 0, 0, 6], [1, 0, 1, 4], [2, 1, 2, 4]],
  rows: [
    { look: "title", cells: ["项目资金投入和使用情况表"] },
    { look: "note", cells: ["（2018年1月1日至2018年12月31日）", ...blanks(5), "单位：万元"] },
    { cells: ["项目名称", project, ...blanks(3), "实施单位", organisation] },
    { look: "head", cells: ["支出内容", "计划投入资金", "实际到位资金", "资金到位率（%）", "实际支出", "资金使用率（%）", "节约资金"] },
    { cells: ["政务内外网运行经费", money("100"), ...blanks(5)] },
    { cells: ["云移动平台维护费", money("18.41"), ...blanks(5)] },
    { cells: ["12345热线呼叫前台服务费", money("40.5"), ...blanks(5)] },
    { cells: ["公共信用信息平台维护费", money("10"), ...blanks(5)] },
    { cells: ["数据中心机房电费", money("100"), blank, blank, money("42.89"), blank, { formula: "B9-E9", number: "57.11", format: "#,##0.00" }] },
    { cells: ["其他维护经费", ...blanks(6)] },
    { look: "total", cells: ["合  计", money("318.91"), money("318.91"), percent("1"), money("191.12"), percent("0.5993"), money("113.79")] },
    { look: "note", cells: ["注：资金于12月中旬前全部到位。"] },
  ],
});

/** What was read off the systems before it went into the tables; nobody needs it any more. */
const scratch = sheetOf({
  name: "Sheet1",
  widths: [24, 14],
  hidden: true,
  rows: [
    { cells: ["网站每月点击（万）", "2.25"] },
    { cells: ["全年点击（万次）", "25.6"] },
    { cells: ["信件（件）", "675"] },
  ],
});

export const ningde2018: readonly PlainSheet[] = [
  funds,
  ningdeTargets(organisation, project),
  ningdeScoring(organisation, project),
  ningdeTexts(organisation),
  scratch,
];
