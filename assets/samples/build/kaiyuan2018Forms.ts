import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow } from "./sheetOf";
import { blanks, sheetOf } from "./sheetOf";

const blank = null;

/** The four projects of 2018 with the one indicator of each; the report prints their targets, and neither money nor results. */
const projects: readonly { readonly name: string; readonly goal: string; readonly indicator: string; readonly basis: string }[] = [
  {
    name: "市级电子政务横向网和行政中心互联网接入租用费",
    goal: "52个单位以光纤接入电子政务外网和互联网，两个行政中心的接入层改造后更加稳定。",
    indicator: "横向网和互联网接入租用保障率",
    basis: "市政府与电信公司的电子政务合作协议",
  },
  {
    name: "视频接访和集中联合接访系统租用费",
    goal: "维护视频会议和接访系统，协助用户安装调试设备并做好应急准备。",
    indicator: "视频接访系统租用保障率",
    basis: "与移动公司签订的合同",
  },
  {
    name: "网管中心网络租用费",
    goal: "门户网站正常运行，检索和栏目不断改进，方便群众查阅公开信息。",
    indicator: "网络租用保障率",
    basis: "与电信公司签订的租用协议",
  },
  {
    name: "乡镇村级信访视频接访系统租用费",
    goal: "领导干部可在不同地点同步接待来访群众，信访工作上下联动。",
    indicator: "乡村接访系统租用保障率",
    basis: "开办发〔2015〕30号",
  },
];

/** What the work summary counts; it sets no targets for them. */
const results: readonly (readonly [string, string, string, number])[] = [
  ["数量指标", "接入电子政务网络的单位", "家", 167],
  ["", "网站信息员培训", "人次", 55],
  ["", "发布政策文件和工作信息", "份", 1860],
  ["", "办公平台操作员培训", "人次", 60],
  ["", "处理办公平台问题", "次", 200],
  ["", "办公平台收发公文", "份", 35961],
  ["", "排查英文域名", "个", 14],
  ["", "排查中文域名", "个", 274],
  ["", "清理闲置中文域名", "个", 270],
  ["", "清理闲置英文域名", "个", 10],
  ["", "保障视频会议", "场", 207],
  ["", "电子大屏播放标语", "条次", 41390],
];

export function kaiyuanForms(organisation: string): readonly PlainSheet[] {
  return [targets(organisation), outputs(organisation), forms(organisation)];
}

function targets(organisation: string): PlainSheet {
  return sheetOf({
    name: "项目目标",
    widths: [40, 12, 12, 30, 10, 36, 12],
    landscape: true,
    merges: [[0, 0, 0, 6]],
    rows: [
      { look: "title", cells: ["2018年部门预算项目支出绩效目标表"] },
      { look: "note", cells: [`单位名称：${organisation}`] },
      { look: "head", cells: ["单位名称、项目名称", "一级指标", "二级指标", "三级指标", "指标值", "绩效指标设定依据及数据来源", "说明"] },
      ...projects.map(({ name, indicator, basis }): SampleRow => ({ cells: [name, "产出指标", blank, indicator, "100%", basis, blank] })),
    ],
  });
}

function outputs(organisation: string): PlainSheet {
  return sheetOf({
    name: "工作完成情况",
    widths: [12, 12, 30, 12, 12, 10],
    merges: [[0, 0, 0, 5], [3, 0, 2 + results.length, 0], [3, 1, 2 + results.length, 1]],
    rows: [
      { look: "title", cells: ["2018年度部门绩效指标完成情况表"] },
      { look: "note", cells: [`填报单位：${organisation}`] },
      { look: "head", cells: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "度量单位"] },
      ...results.map(([second, third, unit, done], index): SampleRow => ({ cells: [index === 0 ? "产出指标" : blank, second || blank, third, blank, done, unit] })),
      { look: "note", cells: ["注：培训、处理问题的数量为约数。"] },
    ],
  });
}

/** All four forms one below the other, each a table of its own. */
function forms(organisation: string): PlainSheet {
  const tall = 16;
  return sheetOf({
    name: "项目自评表",
    widths: [12, 20, 14, 26, 14, 14, 8, 10, 26],
    landscape: true,
    merges: projects.flatMap((_, index) => formMerges(index * tall)),
    rows: projects.flatMap((project) => formRows(project, organisation)),
  });
}

function formMerges(top: number): readonly (readonly [number, number, number, number])[] {
  return [
    [top, 0, top, 8],
    [top + 1, 0, top + 1, 5],
    [top + 2, 1, top + 2, 8],
    [top + 3, 1, top + 3, 3],
    [top + 3, 5, top + 3, 8],
    [top + 4, 0, top + 8, 0],
    [top + 9, 0, top + 10, 0],
    [top + 9, 1, top + 9, 4],
    [top + 9, 5, top + 9, 8],
    [top + 10, 1, top + 10, 4],
    [top + 10, 5, top + 10, 8],
    [top + 11, 0, top + 12, 0],
    [top + 13, 0, top + 13, 5],
  ];
}

function formRows({ name, goal, indicator }: (typeof projects)[number], organisation: string): readonly SampleRow[] {
  return [
    { look: "title", cells: ["项目支出绩效自评表"] },
    { look: "note", cells: ["（2018年度）", ...blanks(7), "单位：元"] },
    { cells: ["项目名称", name, ...blanks(7)] },
    { cells: ["主管部门", organisation, ...blanks(2), "实施单位", organisation, ...blanks(3)] },
    { look: "head", cells: ["项目资金", blank, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "未完成原因"] },
    { cells: [blank, "年度资金总额", ...blanks(7)] },
    { cells: [blank, "其中：当年财政拨款", ...blanks(7)] },
    { cells: [blank, "　　　上年结转资金", ...blanks(7)] },
    { cells: [blank, "　　　其他资金", ...blanks(7)] },
    { look: "head", cells: ["年度总体目标", "预期目标", ...blanks(3), "实际完成情况", ...blanks(3)] },
    { look: "text", cells: [blank, goal, ...blanks(3), "服务正常，没有中断。", ...blanks(3)] },
    { look: "head", cells: ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"] },
    { cells: [blank, "产出指标", blank, indicator, "100%", ...blanks(4)] },
    { look: "total", cells: ["总分", ...blanks(8)] },
    { look: "note", cells: ["填表人：", blank, "联系电话：", blank, "填报日期："] },
    { look: "note", cells: [] },
  ];
}
