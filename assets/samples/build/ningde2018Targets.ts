import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow } from "./sheetOf";
import { blanks, sheetOf } from "./sheetOf";

type Target = readonly [second: string, third: string, reference: string, target: string, actual: string, completion: string];

/** By 一级指标; a blank 二级指标 continues the one above. Units and results stand as published, also where they do not fit. */
const groups: readonly (readonly [first: string, rows: readonly Target[]])[] = [
  ["投入目标", [
    ["时效目标", "平台线路和设备检修时间", "7*24小时", "7*24小时", "7*24小时", "100%"],
    ["", "减少公文流转时间", "3天", "3天", "2.5天", "100%"],
    ["", "处理线路中断的时间", "1天", "1天", "0.5天", "100%"],
    ["", "热线服务费付款时间", "当年度5月份", "当年度5月份", "5月份", "完成"],
    ["", "资金到位率", "100%", "100%", "100%", "100%"],
    ["成本目标", "资金使用率", "", "100%", "59.93%", "59.93%"],
    ["", "数据机房电费", "", "100万元", "42.89万元", ""],
  ]],
  ["产出目标", [
    ["数量目标", "云移动平台使用人数", "55人", "57人", "59人", "103.51%"],
    ["", "平台专线流量", "20M", "20M", "20M", "100%"],
    ["", "生成电子证照数量", "50万份", "52万份", "60.2万件", "115.77%"],
    ["", "视频会议场次数量", "150场", "155场", "162场", "104.52%"],
    ["", "热线处理信件数", "8000件", "8500件", "9567场", "112.55%"],
    ["", "网站信息发布数量", "2.9万件", "3万件", "3.12万件", "104.00%"],
    ["", "网站政务访谈期数", "28期", "32期", "40万件", "125.00%"],
    ["", "外网信件受理数量", "600件", "620件", "695件", "112.10%"],
    ["质量目标", "热线信件回复率", "100%", "100%", "100%", "100%"],
    ["", "市长信箱信件回复率", "100%", "100%", "100%", "100%"],
    ["", "网站每月点击数", "2万", "2.1万", "2.25万个", "107.14%"],
  ]],
  ["效益目标", [
    ["社会效益目标", "网站便民服务数量", "180条", "200条", "200条", "100%"],
    ["", "网上办事网民满意率", "80%", "85%", "86.5%", "100%"],
    ["", "百姓提意见的便捷度", "80%", "82%", "85%", "100%"],
    ["服务对象满意目标", "写信人对回复的满意率", "95%", "96%", "96.75%", "100%"],
    ["", "各单位对线路的满意率", "95%以上", "96%", "96%", "100%"],
    ["", "热线服务满意度", "90%", "91%", "93.5%", "100%"],
  ]],
];

export function ningdeTargets(organisation: string, project: string): PlainSheet {
  const firstRow = 4;
  const starts = groups.map((_, index) => firstRow + groups.slice(0, index).reduce((sum, [, rows]) => sum + rows.length, 0));
  return sheetOf({
    name: "绩效目标",
    widths: [12, 18, 30, 16, 16, 16, 16],
    landscape: true,
    merges: [[0, 0, 0, 6], [2, 1, 2, 6], ...groups.map(([, rows], index) => [starts[index] ?? 0, 0, (starts[index] ?? 0) + rows.length - 1, 0] as const)],
    rows: [
      { look: "title", cells: ["2018年度项目绩效目标完成情况表"] },
      { look: "note", cells: [`项目单位：${organisation}`, ...blanks(6)] },
      { cells: ["项目名称", project, ...blanks(5)] },
      { look: "head", cells: ["一级指标", "二级指标", "三级指标", "参考标准\n（往年）", "绩效目标值", "实际完成值", "目标值完成比例"] },
      ...groups.flatMap(([first, rows]) =>
        rows.map(([second, ...rest], index): SampleRow => ({ cells: [index === 0 ? first : null, second || null, ...rest.map((text) => text || null)] })),
      ),
    ],
  });
}
