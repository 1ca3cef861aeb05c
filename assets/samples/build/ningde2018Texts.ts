import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow } from "./sheetOf";
import { sheetOf } from "./sheetOf";

/** Written afresh; the figures are the published ones. */
const entries: readonly (readonly [string, ...string[]])[] = [
  ["主要职责", "规划协调全市信息化，建设管理政务网，提供信息服务和决策建议。"],
  ["项目概况", "经常性项目，2018年全年实施，保障云移动平台、12345热线、信用平台、政务网和数据机房运行。"],
  ["自评组织情况", "成立领导小组，按季度监控，听取汇报并核实材料，以往年数据为标准比较。"],
  ["制度建设情况", "已有网络安全、门户网站、机房、视频会议、政务外网等管理制度。"],
  ["资金管理情况", "按市政府办财务制度审批支付，手续完整。"],
  ["执行情况说明", "关闭了暂不运行的大型设备，节约电费57.11万元，全年节约资金113.79万元。"],
  ["产出情况", "数量和质量目标基本完成。"],
  ["效益情况", "便民服务和满意度都达到年初目标。"],
  ["存在的问题", "没有出台专门的项目资金管理制度，也没有专业财务人员。", "编外人员劳务费没有列入预算，挤占了部分专项经费。", "固定资产没有专人管理，报废不及时，利用率不高。"],
  ["改进措施", "结合业务制定项目资金管理办法。", "按年初目标推进项目，加快支出。"],
  ["建议", "增加专业财务人员，或由中介机构协助评价。"],
];

export function ningdeTexts(organisation: string): PlainSheet {
  return sheetOf({
    name: "说明",
    widths: [24, 90],
    merges: [[0, 0, 0, 1]],
    rows: [
      { look: "title", cells: ["项目自评文字材料"] },
      { look: "note", cells: [`填报单位：${organisation}`] },
      ...entries.flatMap(([heading, ...paragraphs]) => paragraphs.map((text, index): SampleRow => ({ look: "text", cells: [index === 0 ? heading : null, text] }))),
    ],
  });
}
