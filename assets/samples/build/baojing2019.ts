import type { PlainSheet } from "../../../src/report/plainSheet";
import type { SampleRow, SampleValue } from "./sheetOf";
import { money, sheetOf } from "./sheetOf";

/*
 * 保靖县电子政务办公室 2019: the figures of its published self-evaluation, in the tables in which a county office keeps
 * them. What the report does not print is left blank. Its slips are kept too (sub-totals, claimed points): they are
 * what the checks are for. Texts are written afresh.
 */
const organisation = "保靖县电子政务办公室";
const blank = null;

const budget = sheetOf({
  name: "2019预算",
  widths: [34, 14, 34, 14],
  merges: [[0, 0, 0, 3], [3, 0, 3, 1], [3, 2, 3, 3]],
  rows: [
    { look: "title", cells: ["2019年部门收支总表"] },
    { look: "note", cells: [blank, blank, blank, "表1"] },
    { look: "note", cells: [`部门：${organisation}`, blank, blank, "单位：万元"] },
    { look: "head", cells: ["收入", blank, "支出", blank] },
    { look: "head", cells: ["项  目", "2019年预算数", "项  目", "2019年预算数"] },
    { cells: ["一、一般公共预算拨款收入", money("61.37"), "一、工资福利支出", money("56.57")] },
    { cells: ["二、政府性基金预算拨款收入", money("274.09"), "二、对个人和家庭的补助", money("0")] },
    { cells: ["三、纳入财政专户管理的非税收入拨款", money("0"), "三、公用经费", money("4.8")] },
    { cells: ["四、其他收入", money("0"), "四、单位专项经费", money("274.09")] },
    { look: "total", cells: ["本 年 收 入 合 计", sum("B6:B9", "335.46"), "本 年 支 出 合 计", sum("D6:D9", "335.46")] },
  ],
});

const threePublicBudget = sheetOf({
  name: "三公预算",
  widths: [36, 16, 16],
  merges: [[0, 0, 0, 2]],
  rows: [
    { look: "title", cells: ["一般公共预算“三公”经费支出预算表"] },
    { look: "note", cells: [`部门：${organisation}`, blank, "单位：万元"] },
    { look: "head", cells: ["项目", "2018年预算数", "2019年预算数"] },
    { look: "total", cells: ["合计", money("1"), money("1")] },
    { cells: ["1、因公出国（境）费用", blank, blank] },
    { cells: ["2、公务接待费", blank, blank] },
    { cells: ["3、公务用车购置及运行费", blank, blank] },
    { cells: ["其中：（1）公务用车运行维护费", blank, blank] },
    { cells: ["　　　（2）公务用车购置", blank, blank] },
  ],
});

const finalAccount = sheetOf({
  name: "决算01",
  widths: [34, 6, 14, 30, 6, 14],
  merges: [[0, 0, 0, 5], [3, 0, 3, 2], [3, 3, 3, 5]],
  rows: [
    { look: "title", cells: ["收入支出决算总表"] },
    { look: "note", cells: [blank, blank, blank, blank, blank, "公开01表"] },
    { look: "note", cells: [`部门：${organisation}`, blank, "2019年度", blank, blank, "金额单位：万元"] },
    { look: "head", cells: ["收入", blank, blank, "支出", blank, blank] },
    { look: "head", cells: ["项目", "行次", "金额", "项目（按支出性质和经济分类）", "行次", "金额"] },
    { look: "head", cells: ["栏次", blank, 1, "栏次", blank, 2] },
    { cells: ["一、一般公共预算财政拨款收入", 1, money("63.52"), "一、基本支出", 31, money("63.81")] },
    { cells: ["二、政府性基金预算财政拨款收入", 2, money("199.86"), "二、项目支出", 32, money("213.33")] },
    { cells: ["三、上级补助收入", 3, blank, "三、上缴上级支出", 33, blank] },
    { cells: ["四、事业收入", 4, blank, "四、经营支出", 34, blank] },
    { cells: ["五、经营收入", 5, blank, "五、对附属单位补助支出", 35, blank] },
    { cells: ["六、附属单位上缴收入", 6, blank, blank, 36, blank] },
    { cells: ["七、其他收入", 7, money("0"), blank, 37, blank] },
    { look: "total", cells: ["本年收入合计", 27, sum("C7:C13", "263.38"), "本年支出合计", 57, sum("F7:F11", "277.14")] },
    { cells: ["使用非财政拨款结余", 28, blank, "结余分配", 58, blank] },
    { cells: ["年初结转和结余", 29, money("15.8"), "年末结转和结余", 59, money("2.05")] },
    { look: "total", cells: ["总计", 30, sum("C14:C16", "279.18"), "总计", 60, sum("F14:F16", "279.19")] },
    { look: "note", cells: ["注：本表反映部门本年度的总收支和年末结转结余情况。"] },
  ],
});

const appropriation = sheetOf({
  name: "决算04",
  widths: [30, 6, 12, 26, 6, 12, 14, 14],
  landscape: true,
  merges: [[0, 0, 0, 7], [3, 0, 3, 2], [3, 3, 3, 7]],
  rows: [
    { look: "title", cells: ["财政拨款收入支出决算总表"] },
    { look: "note", cells: [blank, blank, blank, blank, blank, blank, blank, "公开04表"] },
    { look: "note", cells: [`部门：${organisation}`, blank, blank, "2019年度", blank, blank, blank, "金额单位：万元"] },
    { look: "head", cells: ["收入", blank, blank, "支出", blank, blank, blank, blank] },
    { look: "head", cells: ["项目", "行次", "金额", "项目", "行次", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款"] },
    { cells: ["一、一般公共预算财政拨款", 1, money("63.52"), "一、基本支出", 15, money("63.81"), money("63.81"), blank] },
    { cells: ["二、政府性基金预算财政拨款", 2, money("199.86"), "二、项目支出", 16, money("213.33"), blank, money("213.33")] },
    { look: "total", cells: ["本年收入合计", 9, money("263.38"), "本年支出合计", 23, money("277.14"), money("63.81"), money("213.33")] },
    { cells: ["年初财政拨款结转和结余", 10, money("15.8"), "年末财政拨款结转和结余", 24, money("2.05"), blank, blank] },
  ],
});

const threePublicFinal = sheetOf({
  name: "三公决算",
  widths: [9, 11, 9, 11, 11, 10, 9, 11, 9, 11, 11, 10],
  landscape: true,
  merges: [[0, 0, 0, 11], [3, 0, 3, 5], [3, 6, 3, 11], [4, 0, 5, 0], [4, 1, 5, 1], [4, 2, 4, 4], [4, 5, 5, 5], [4, 6, 5, 6], [4, 7, 5, 7], [4, 8, 4, 10], [4, 11, 5, 11]],
  rows: [
    { look: "title", cells: ["一般公共预算财政拨款“三公”经费支出决算表"] },
    { look: "note", cells: Array.from({ length: 12 }, (_, column) => (column === 11 ? "公开07表" : blank)) },
    { look: "note", cells: [`部门：${organisation}`, ...Array.from({ length: 4 }, () => blank), "2019年度", ...Array.from({ length: 5 }, () => blank), "金额单位：万元"] },
    { look: "head", cells: ["预算数", blank, blank, blank, blank, blank, "决算数", blank, blank, blank, blank, blank] },
    { look: "head", cells: [...threePublicHeads(), ...threePublicHeads()] },
    { look: "head", cells: [blank, blank, "小计", "公务用车购置费", "公务用车运行维护费", blank, blank, blank, "小计", "公务用车购置费", "公务用车运行维护费", blank] },
    { look: "head", cells: Array.from({ length: 12 }, (_, column) => column + 1) },
    { cells: [money("1"), blank, blank, blank, blank, blank, money("0.01"), money("0"), money("0"), money("0"), money("0"), money("0.01")] },
  ],
});

function threePublicHeads(): readonly SampleValue[] {
  return ["合计", "因公出国（境）费", "公务用车购置及运行费", blank, blank, "公务接待费"];
}

const baseData = sheetOf({
  name: "附件 基础数据",
  widths: [32, 14, 14, 14, 14, 14, 16],
  landscape: true,
  merges: [[0, 0, 0, 6], [21, 1, 21, 6]],
  rows: [
    { look: "title", cells: ["部门整体支出绩效评价基础数据表"] },
    { look: "note", cells: [`填报单位：${organisation}`, blank, blank, blank, "2019年度", blank, "单位：万元"] },
    { look: "head", cells: ["财政供养人员情况", "编制数", "2019年实际在职人数", "控制率", blank, blank, blank] },
    { cells: [blank, 11, 6, { formula: "C4/B4", number: "0.54545454545454541", format: "0.00%" }, blank, blank, blank] },
    { look: "head", cells: ["经费控制情况", "2018年决算数", "2019年预算数", "2019年决算数", blank, blank, blank] },
    { cells: ["三公经费", blank, money("1"), money("0.01")] },
    { cells: ["　1、公务用车购置和维护经费", blank, blank, money("0")] },
    { cells: ["　　其中：公车购置", blank, blank, money("0")] },
    { cells: ["　　　　　公车运行维护", blank, blank, money("0")] },
    { cells: ["　2、出国经费", blank, blank, money("0")] },
    { cells: ["　3、公务接待", blank, blank, money("0.01")] },
    { cells: ["项目支出", blank, money("274.09"), money("213.33")] },
    { cells: ["公用经费", blank, money("4.8"), money("3.78")] },
    { cells: ["　其中：办公经费", blank, blank, money("2.27")] },
    { cells: ["　　　　水费、电费、差旅费", blank, blank, money("1.33")] },
    { cells: ["　　　　会议费、培训费", blank, blank, blank] },
    { cells: ["政府采购金额", blank, money("23.01"), money("0.1")] },
    { cells: ["部门整体支出预算调整", "—", blank, money("-72.08")] },
    { look: "head", cells: ["楼堂馆所控制情况（2019年完工项目）", "批复规模（㎡）", "实际规模（㎡）", "规模控制率", "预算投资（万元）", "实际投资（万元）", "投资概算控制率"] },
    { cells: ["本年度无新建楼堂馆所", "无", "无", "—", "无", "无", "—"] },
    { look: "note", cells: [] },
    { look: "text", cells: ["厉行节约保障措施", "已建立公务接待、差旅、办公用品领用等厉行节约制度，按月公示“三公”经费支出，超标准事项一律不予报销。", blank, blank, blank, blank, blank] },
    { look: "note", cells: ["说明：“项目支出”填报基本支出以外的专项资金。"] },
    { look: "note", cells: ["填表人：", blank, "填报日期：", blank, "联系电话：", blank, "单位负责人："] },
  ],
});

/** 一级, 二级, 三级, 分值, 评分标准, 得分 as printed in the published report. */
const criteria: readonly (readonly [string, string, string, number | null, string, number | null])[] = [
  ["投入", "目标设定", "绩效目标合理性", blank, "符合法律法规、部门职责和中长期规划", 6],
  ["", "", "绩效指标明确性", blank, "细化量化，与任务数和预算相匹配", 4],
  ["", "预算配置", "在职人员控制率", 5, "≤100%计5分；每超过1个百分点扣0.5分，扣完为止", 3],
  ["", "", "“三公经费”变动率", 8, "≤0计8分；每超过1个百分点扣0.8分，扣完为止", 4],
  ["过程", "预算执行", "预算完成率", 5, "100%计满分，每低于5%扣2分，扣完为止", 3],
  ["", "", "预算控制率", 5, "=0计5分；0-10%（含）计4分；10-20%（含）计3分；20-30%（含）计2分；大于30%不得分", 5],
  ["", "", "新建楼堂馆所面积控制率", 5, "≤100%计5分，每超过5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算", 5],
  ["", "", "新建楼堂馆所投资概算控制率", 5, "≤100%计5分，每超过5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算", 5],
  ["", "预算管理", "公用经费控制率", 8, "≤100%计8分，每超过1%扣1分，扣完为止", 8],
  ["", "", "“三公经费”控制率", 8, "≤100%计8分，每超过1%扣1分，扣完为止", 8],
  ["", "", "政府采购执行率", 6, "100%计满分，每超过（降低）5%扣2分，扣完为止", 6],
  ["", "", "管理制度健全性", 8, "①有财务管理、会计核算制度；②有厉行节约制度；③制度合法、合规、完整；④制度得到有效执行。每项2分", 8],
  ["", "", "资金使用合规性", 6, "①符合财经法规；②拨付有审批手续；③重大开支经评估论证；④符合批复用途；⑤无截留、挤占、挪用、虚列支出。每有一项不符合扣1分", 6],
  ["", "", "预决算信息公开性", 5, "①按规定内容公开；②按规定时限公开；③资料真实；④资料完整；⑤资料准确。每项1分", 5],
  ["产出及效率", "职责履行", "重点工作实际完成率", 8, "按绩效考核结果计算，得分=完成率×8分", 8],
  ["", "履职效益", "经济、社会、生态效益", 6, "效果好计6分，较好计4分，一般计2分", blank],
  ["", "", "行政效能", 6, "效果好计6分，一般计3分，无效果不得分", 6],
  ["", "", "社会公众或服务对象满意度", 6, "90%（含）以上计6分；80%（含）-90%计4分；70%（含）-80%计2分；低于70%不得分", 6],
];

/** After how many rows each first-level subtotal stands, with the printed 分值 and 得分. */
const subtotals: readonly (readonly [number, string, number, number])[] = [
  [4, "投入小计", 13, 13],
  [14, "过程小计", 61, 59],
  [18, "产出及效率小计", 26, 26],
];

const scoring = sheetOf({
  name: "自评打分",
  widths: [12, 12, 26, 7, 60, 8, 24],
  landscape: true,
  merges: [[0, 0, 0, 6]],
  rows: [
    { look: "title", cells: ["2019年度部门整体支出绩效自评指标评分表"] },
    { look: "note", cells: [`单位名称：${organisation}`] },
    { look: "head", cells: ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "扣分原因"] },
    ...scoringRows(),
    { look: "total", cells: ["合计", blank, blank, 100, blank, 98, blank] },
    { look: "note", cells: ["评价等级：优"] },
  ],
});

function scoringRows(): readonly SampleRow[] {
  return criteria.flatMap(([first, second, third, full, standard, claimed], index): readonly SampleRow[] => {
    const row: SampleRow = { cells: [first || blank, second || blank, third, full, standard, claimed, blank] };
    const sumRow = subtotals.find(([after]) => after === index + 1);
    if (!sumRow) return [row];
    return [row, { look: "total", cells: [sumRow[1], blank, blank, sumRow[2], blank, sumRow[3], blank] }];
  });
}

const texts = sheetOf({
  name: "文字材料",
  widths: [22, 90],
  merges: [[0, 0, 0, 1]],
  rows: [
    { look: "title", cells: ["绩效自评文字材料"] },
    { look: "note", cells: [`单位名称：${organisation}`] },
    { look: "head", cells: ["栏目", "内容"] },
    { look: "text", cells: ["评价依据", "县财政局关于开展2019年度财政性资金绩效评价的通知（保财绩〔2020〕3号）；财政部《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）；《湖南省人民政府关于全面推进预算绩效管理的意见》（湘政发〔2012〕33号）。"] },
    { look: "text", cells: ["主要职能", "承担全县信息化与电子政务的规划、建设和技术保障，审核电子政务工程项目。"] },
    { look: "text", cells: [blank, "维护县政府门户网站、网上政务服务、电子监察、公文传输等系统和政府数字专网。"] },
    { look: "text", cells: [blank, "保障电视电话会议室和中心机房运行，为全县性会议活动提供多媒体技术支持。"] },
    { look: "text", cells: ["机构设置及人员情况", "本单位为县政府办公室下属的副科级全额拨款事业单位。"] },
    { look: "text", cells: ["工作实施情况", "网络安全方面，对核心交换机、防火墙和服务器定期巡检，及时更新防护软件，保证政府内网和各业务系统稳定运行。"] },
    { look: "text", cells: [blank, "网站内容方面，修订网站管理办法，落实信息三级审核，每季度检查全县政府网站并通报结果。"] },
    { look: "text", cells: [blank, "政务公开方面，办好县长信箱和网络问政栏目，及时回应群众关切。"] },
    { look: "text", cells: ["制度建设情况", "本年修订了财务管理、会计核算、资产管理、车辆管理、政府采购、会议费和厉行节约等制度，支出按程序审批，并定期公示。"] },
    { look: "text", cells: ["执行情况说明", "年末结转资金为通信租赁费和电子政务维护费，按合同约定的工作进度支付。"] },
    { look: "text", cells: ["职责履行情况", "年度绩效考核结果为一等。"] },
    { look: "text", cells: ["社会公众满意度", "采用匿名问卷调查，受访群众对本单位工作总体满意。"] },
    { look: "text", cells: ["存在的主要问题", "年初预算只区分了基本支出和项目支出，没有细化到具体用途，编制不够精细，公用经费支出比年初预算略有增加。"] },
    { look: "text", cells: ["改进措施", "细化预算编制，按用途逐项测算，做到不漏项。"] },
    { look: "text", cells: [blank, "加强支出审核和执行情况分析，按月跟踪进度。"] },
    { look: "text", cells: [blank, "组织学习预算法规和财务制度，坚持先有预算、后有支出。"] },
  ],
});

export const baojing2019: readonly PlainSheet[] = [
  budget,
  threePublicBudget,
  finalAccount,
  appropriation,
  threePublicFinal,
  baseData,
  scoring,
  texts,
];

function sum(area: string, number: string): SampleValue {
  return { formula: `SUM(${area})`, number, format: "#,##0.00" };
}
