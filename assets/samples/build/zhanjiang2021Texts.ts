import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow } from "./sheetOf";
import { sheetOf } from "./sheetOf";

/** Headings one below the other with their paragraphs beneath, in one column, as copied out of a document. */
const lines: readonly string[] = [
  "一、主要职能",
  "起草政务服务和政务信息化文件，推进数字政府建设，管理平台运维资金。",
  "管理市级信息化项目立项、政务云、电子政务外网、政务数据和公共资源交易平台。",
  "二、机构设置",
  "成立于2019年1月，设5个科室，下属2个事业单位。",
  "三、年度重点工作",
  "落实巡察整改，服务营商环境，守住安全底线。",
  "四、整体绩效目标",
  "推进数据共享，扩容政务云，让群众少跑腿，支撑疫情防控。",
  "五、自评组织情况",
  "3月28日起各科室自查并提交材料，4月11日起集中检查，4月25日起汇总数据、撰写报告。",
  "六、资金管理",
  "支出由国库直接支付，手续完整，没有截留和虚列。",
  "七、履职效益",
  "申办平台覆盖到村居，自助机进镇街，热线归并后办结率99.97%。",
  "八、信息公开情况",
  "预算、决算、绩效目标和自评材料都在门户网站公开。",
];

export function zhanjiangTexts(organisation: string): PlainSheet {
  return sheetOf({
    name: "文字材料",
    widths: [110],
    rows: [
      { look: "title", cells: ["整体绩效自评文字材料"] },
      { look: "note", cells: [`单位名称：${organisation}`] },
      ...lines.map((text): SampleRow => ({ look: "text", cells: [text] })),
    ],
  });
}
