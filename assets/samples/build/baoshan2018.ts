import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow, SampleValue } from "./sheetOf";
import { blanks, money, percent, sheetOf } from "./sheetOf";

/*
 * 保山市政务服务管理局 2018 (云南, project, 万元): one project of 200 万元 in the Yunnan form, whose 年度指标值 is split over
 * 指标性质, 指标值 and 度量单位. The outputs have results and no targets, the total of 95 points has no parts, and the two
 * sheets call the project by two names: as published. Texts are written afresh.
 */
const organisation = "保山市政务服务管理局";
const project = "“互联网+政务服务”智能化设备采购建设项目";
const blank = null;

type Indicator = readonly [first: string, second: string, third: string, sign: string, target: string, unit: string, actual: SampleValue];

/** 一级, 二级, 三级, 指标性质, 指标值, 度量单位, 实际完成值; a blank 一级 or 二级 continues the one above. */
const indicators: readonly Indicator[] = [
  ["产出指标", "数量指标", "智能排队叫号系统", "", "", "套", 1],
  ["", "", "排队叫号主机（立式）", "", "", "台", 2],
  ["", "", "窗口显示屏和对接设备", "", "", "个", 60],
  ["", "", "呼叫器", "", "", "台", 60],
  ["", "", "LED控制卡", "", "", "个", 60],
  ["", "", "窗口显示屏", "", "", "个", 60],
  ["", "", "叫号显示屏", "", "", "台", 6],
  ["", "", "多媒体控制盒", "", "", "台", 6],
  ["", "", "智能触摸终端系统", "", "", "套", 1],
  ["", "", "触摸屏", "", "", "台", 4],
  ["", "", "身份证读卡器", "", "", "台", 4],
  ["", "", "55寸信息发布屏", "", "", "块", 2],
  ["", "", "大厅管理系统", "", "", "套", 1],
  ["", "", "自助服务终端", "", "", "套", 1],
  ["", "", "自助样表终端", "", "", "套", 1],
  ["", "", "评价触摸屏", "", "", "台", 2],
  ["", "", "自助证照打印终端", "", "", "台", 1],
  ["", "", "自助填表终端", "", "", "台", 1],
  ["", "", "自助文件取件柜", "", "", "组", 1],
  ["", "", "自助手机充电桩", "", "", "个", 4],
  ["", "", "签证评价一体机", "", "", "台", 100],
  ["", "", "一体化高拍仪", "", "", "台", 50],
  ["", "", "服务器操作系统", "", "", "套", 3],
  ["", "", "网络杀毒软件", "", "", "套", 1],
  ["", "", "数据存储备份", "", "", "套", 1],
  ["效益指标", "社会效益指标", "网上申报办理的事项", "≥", "80", "%", blank],
  ["", "", "网上可办率", "", "", "%", "86.73"],
  ["", "", "办理审批服务事项", "", "", "件", "287,794"],
  ["满意度指标", "服务对象满意度", "服务对象满意度", "", "", "%", percent("1")],
];

const firstIndicator = 13;
const lastIndicator = firstIndicator + indicators.length - 1;

const form = sheetOf({
  name: "项目绩效自评",
  widths: [12, 14, 16, 24, 10, 12, 10, 14, 8, 8, 28],
  landscape: true,
  merges: [
    [0, 0, 0, 10],
    [1, 0, 1, 10],
    [2, 1, 2, 10],
    [3, 1, 3, 3],
    [3, 5, 3, 10],
    [4, 0, 8, 0],
    ...[4, 5, 6, 7, 8].map((row) => [row, 1, row, 2] as const),
    [9, 0, 10, 0],
    [9, 1, 9, 4],
    [9, 5, 9, 10],
    [10, 1, 10, 4],
    [10, 5, 10, 10],
    [11, 0, lastIndicator, 0],
    ...[1, 2, 3, 7, 8, 9, 10].map((column) => [11, column, 12, column] as const),
    [11, 4, 11, 6],
    [firstIndicator, 1, firstIndicator + 24, 1],
    [firstIndicator, 2, firstIndicator + 24, 2],
    [firstIndicator + 25, 1, firstIndicator + 27, 1],
    [firstIndicator + 25, 2, firstIndicator + 27, 2],
    [lastIndicator + 1, 0, lastIndicator + 1, 7],
  ],
  rows: [
    { look: "title", cells: ["项目支出绩效自评表"] },
    { look: "note", cells: ["（2018年度）"] },
    { cells: ["项目名称", project, ...blanks(9)] },
    { cells: ["主管部门", organisation, ...blanks(2), "实施单位", organisation, ...blanks(5)] },
    { look: "head", cells: ["项目资金\n（万元）", blank, blank, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "备注", blank] },
    { cells: [blank, "年度资金总额", blank, blank, "200.00", money("200"), blank, percent("1"), ...blanks(3)] },
    { cells: [blank, "其中：当年财政拨款", blank, blank, money("200"), money("200"), "—", blank, "—", ...blanks(2)] },
    { cells: [blank, "　　　上年结转资金", ...blanks(4), "—", blank, "—", ...blanks(2)] },
    { cells: [blank, "　　　其他资金", ...blanks(4), "—", blank, "—", ...blanks(2)] },
    { look: "head", cells: ["年度总体目标", "预期目标", ...blanks(3), "实际完成情况", ...blanks(5)] },
    { look: "text", cells: [blank, "完成大厅智能化设备采购和信息安全建设，扩建交易平台。", ...blanks(3), "设备全部到位并投入使用。", ...blanks(5)] },
    { look: "head", cells: ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", blank, blank, "实际完成值", "分值", "得分", "偏差原因分析及改进措施"] },
    { look: "head", cells: [...blanks(4), "指标性质", "指标值", "度量单位", ...blanks(4)] },
    ...indicators.map(([first, second, third, sign, target, unit, actual]): SampleRow => ({
      cells: [blank, first || blank, second || blank, third, sign || blank, target || blank, unit, actual, ...blanks(3)],
    })),
    { look: "total", cells: ["总分", ...blanks(8), 95, "自评结果：优秀"] },
    { look: "note", cells: ["单位负责人：", blank, blank, "财务负责人：", blank, blank, "填表人：", blank, "填报日期："] },
  ],
});

const funds = sheetOf({
  name: "资金到位使用",
  widths: [30, 18, 18, 12, 18, 12],
  landscape: true,
  merges: [[0, 0, 0, 5], [1, 0, 1, 3], [3, 0, 4, 0], [3, 1, 3, 3], [3, 4, 3, 5]],
  rows: [
    { look: "title", cells: ["2018年度项目资金到位和使用情况表"] },
    { look: "note", cells: ["项目名称：政务服务中心和公共资源交易中心运行经费", ...blanks(4), "单位：万元"] },
    { look: "note", cells: [`编制单位：${organisation}`] },
    { look: "head", cells: ["资金用途", "资金到位情况", blank, blank, "资金使用情况", blank] },
    { look: "head", cells: [blank, "计划下达资金", "实际到位资金", "资金到位率", "实际支出", "预算执行率"] },
    { cells: ["办公设备购置", blank, blank, blank, "200万元", blank] },
    { look: "total", cells: ["合计", "200万元", "200万元", "100.00%", { formula: "E6", number: "200" }, "100.00%"] },
    { look: "note", cells: ["注：资金由保财行〔2018〕26号下达。"] },
  ],
});

const entries: readonly (readonly [string, ...string[]])[] = [
  ["评价依据", "市财政局关于2019年财政支出绩效评价工作的通知（保财预〔2019〕107号）。"],
  ["项目概况", "软件用全省统一的平台，本市负责大厅智能化设备和信息安全。", "设备分引导、自助、窗口、安全四类；交易平台扩建备份、供电、监督和异地评标系统。"],
  ["自评工作开展情况", "由分管领导牵头，业务和财务人员对资金使用的全过程进行自查。"],
  ["资金管理情况", "支出由国库集中支付，专款专用，审批手续齐全。"],
  ["产出情况", "引导区、自助服务区、窗口区和信息安全四部分的设备都已安装。"],
  ["效益情况", "大厅开放了二十四小时自助区，部分业务随时可办。", "网上可办率86.73%，全年流转事项287794件。"],
  ["满意度情况", "问卷调查的满意度为100%。"],
  ["主要经验", "资金到位后马上开工，支出按经济科目管理，使用情况公开。"],
  ["存在的问题", "工作流程还要规范，更贴近服务对象。", "自评报告质量不高，指标不够完善。"],
  ["建议", "建立用款计划和实时监控，加强财务人员培训。"],
  ["结果公开情况", "2019年6月30日前在部门网站公布自评报告和自评表。"],
  ["其他需要说明的问题", "参加自评的人员专业知识有限，结论可能受到影响。"],
];

const texts = sheetOf({
  name: "文字",
  widths: [24, 90],
  merges: [[0, 0, 0, 1]],
  rows: [
    { look: "title", cells: ["项目绩效自评文字材料"] },
    ...entries.flatMap(([heading, ...paragraphs]) => paragraphs.map((text, index): SampleRow => ({ look: "text", cells: [index === 0 ? heading : blank, text] }))),
  ],
});

/** How the form is filled in: it names the form's columns and holds none of its figures. */
const guide = sheetOf({
  name: "填表说明",
  widths: [100],
  hidden: true,
  rows: [
    { look: "title", cells: ["填表说明"] },
    { look: "text", cells: ["1．年初预算数按部门预算批复填写，全年预算数按调整后的数填写，全年执行数按国库支付数填写。"] },
    { look: "text", cells: ["2．定量指标完成值达到指标值记满分，未达到按比例记分。"] },
  ],
});

export const baoshan2018: readonly PlainSheet[] = [form, funds, texts, guide];
