import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow } from "./sheetOf";
import { sheetOf } from "./sheetOf";

/** Written afresh; the counts are the published ones. */
const entries: readonly (readonly [string, ...string[]])[] = [
  ["组织机构及人员情况", "2018年纳入部门决算的事业单位1个，为财政全额拨款的其他事业单位。"],
  ["主要职能", "规划、建设、维护政府门户网站和市级电子政务网络，管理全市政务信息安全。", "指导各单位信息化建设，承办上级交办的信息化事项。"],
  ["年度绩效管理工作计划", "把167家机关事业单位接入电子政务网络，推行网上办公，升级门户网站。", "改造高清视频会议系统，完成投资审批、视频接访等系统的建设和培训。"],
  ["目标设立情况", "编预算时同步定目标，执行中跟踪进度，以效益决定项目是否开展。", "保障人员和日常运转，控制公务差旅、接待等行政成本。"],
  ["绩效运行监控情况", "成立绩效管理小组，按季度核对项目进度和支出进度，发现偏差当即整改。"],
  ["自评工作开展情况", "对照财务资料和统计数据，从目标、配置、执行、资产和产出几个方面逐项自查。"],
  ["年度工作总结", "每天巡查网站三次，全年没有发生重大差错，发布文件和信息1860份。", "保障各级视频会议207场：电子政务系统53场，州建高清系统56场，电信高清系统71场，信访专线19场，市级8场。", "清理闲置的中文域名270个、英文域名10个，办公平台收发公文35961份。"],
  ["项目概况", "2018年有4个项目，都是网络和视频系统的租用。"],
  ["资金管理情况", "项目资金专款专用，没有截留挪用，账务资料齐全。"],
  ["存在的主要问题", "申报预算时目标写得笼统，没有逐项分解，有的指标无法衡量。", "编预算时对特殊开支估计不足，执行中缺少余地。"],
  ["改进措施", "把全年任务分解成可以计量的指标。", "明确责任科室和责任人，按季度检查进度。", "自评与外部评价结合，评价结果用于下年预算。"],
];

export function kaiyuanTexts(organisation: string): PlainSheet {
  return sheetOf({
    name: "文字材料",
    widths: [24, 90],
    merges: [[0, 0, 0, 1]],
    rows: [
      { look: "title", cells: ["绩效自评文字材料"] },
      { look: "note", cells: [`单位名称：${organisation}`] },
      { look: "head", cells: ["栏目", "内容"] },
      ...entries.flatMap(([heading, ...paragraphs]) => paragraphs.map((text, index): SampleRow => ({ look: "text", cells: [index === 0 ? heading : null, text] }))),
    ],
  });
}
