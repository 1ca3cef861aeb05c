import { allCitationIds, citation } from "../../src/law/citation";
import { printCitation } from "../../src/law/printCitation";
import { formatCellRef } from "../../src/grid/address";
import { readDocx } from "../../src/hosts/docx/readDocx";
import { reportToDocx } from "../../src/hosts/docx/reportToDocx";
import type { Evaluation } from "../../src/findings/evaluation";
import type { Report } from "../../src/report/block";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import { allOutlines, outlineById } from "../../src/report/outlineById";
import type { Outline } from "../../src/report/outline";
import { nothingKept } from "../../src/report/sheets/keptReport";
import { reportSheet } from "../../src/report/sheets/reportSheet";
import { tellingOf } from "../../src/report/telling";
import { withKept } from "../../src/report/withKept";
import { printBare, printMeasured } from "../../src/report/terms/measured";
import { valueOf } from "../../src/report/terms/valueOf";
import { caseNames, evaluationOfCase } from "./caseEvaluation";
import { allRuns } from "./printed";

const cases = caseNames;

function ownOutline({ rubric }: Evaluation): Outline {
  const outline = outlineById(rubric.outline);
  if (!outline) throw new Error(`no outline ${rubric.outline}`);
  return outline;
}

/** The text of the .docx that a unit gets, read again by our reader of foreign Word files. */
async function docxText(report: Report): Promise<string> {
  const { paragraphs } = readDocx(await reportToDocx(report, { draft: true }));
  return paragraphs.map(({ text }) => text).join("\n");
}

/** Every figure of the published report that its workbook yields, as the right report must print it. By hand. */
const expected: Readonly<Record<string, readonly (readonly [figure: string, sentence: string])[]>> = {
  "kaiyuan-2018": [
    ["车辆", "年末公务用车保有量1辆"],
    ["编制、在职", "年末编制数8人，在职人员8人"],
    ["收入", "2018年度收入合计3,206,374.56元，全部为一般公共预算财政拨款收入。"],
    ["收入增长，原文误作26%", "本年收入比上年的2,375,662.32元增加830,712.24元，增长34.97%。"], // 830,712.24 ÷ 2,375,662.32
    ["支出及构成", "2018年度支出合计3,077,963.69元，其中：基本支出1,733,788.49元，占56.33%；项目支出1,344,175.20元，占43.67%。"],
    ["基本支出减少，原文误作731,180.72", "基本支出比上年的2,467,969.21元减少734,180.72元"], // 2,467,969.21 − 1,733,788.49
    ["人员和公用经费比重", "人员经费占基本支出的61.71%，公用经费占基本支出的38.29%。"],
    ["项目支出增加", "项目支出比上年的18,861.11元增加1,325,314.09元"],
    ["收支差额，原文没有", "本年收入比本年支出多128,410.87元。"],
    ["接入单位", "接入电子政务网络的单位167家"],
    ["培训", "网站信息员培训55人次"],
    ["信息", "发布政策文件和工作信息1860份"],
    ["操作问题", "处理办公平台问题200次"],
    ["公文", "办公平台收发公文35961份"],
    ["域名", "排查英文域名14个，排查中文域名274个，清理闲置中文域名270个，清理闲置英文域名10个"],
    ["视频会议", "保障视频会议207场"],
    ["标语", "电子大屏播放标语41390条次"],
  ],
  "zhanjiang-2021": [
    ["编制、在职、离退休", "年末编制数19人，在职人员18人，没有离退休人员。"],
    ["收入和年初结转", "年初结转和结余2040.51元，2021年度收入合计76214727.86元。"],
    ["支出", "2021年度支出合计76216768.37元，其中：基本支出5337875.51元，占7.00%；项目支出70878892.86元，占93.00%。"],
    ["年末结转，原文误用年初数", "年末没有结转和结余。"], // 2,040.51 + 76,214,727.86 − 76,216,768.37
    ["支出完成率", "支出完成率＝76216768.37÷76214727.86×100%＝100.00%。"],
    ["采购", "政府采购执行率＝68854763.00÷68854763.00×100%＝100.00%。"],
    ["三公", "“三公”经费预算数142400.00元，决算数71900.00元，比预算少70500.00元。"],
    ["重点任务", "重点工作完成率＝5÷5×100%＝100.00%。"],
    ["资产，只有结果", "工作簿填列的固定资产利用率为100.00%，计算依据没有填列，尚不能核对。"],
    ["目标完成，只有结果", "工作簿填列的绩效目标完成率为100.00%"],
    ["专家", "入库政务信息化专家142名"],
    ["云资源", "政务云虚拟处理器7712核，政务云内存29536GB，政务云存储988TB，发放云资源的部门59个，发放云资源的信息系统104个"],
    ["覆盖", "申办平台覆盖镇街121个，申办平台覆盖村居1944个，可审批事项17472项，投放自助机2221台，市内通办事项1107个"],
    ["热线", "整合热线55条，群众诉求65.2万宗，直接回复54.8万宗，转派工单10.4万宗，热线回复率100%，热线办结率99.97%"],
    ["满意率", "热线满意率99.85%"],
  ],
  "baojing-2019": [
    ["编制、在职", "年末编制数11人，在职人员6人。"],
    ["收入预算", "2019年度收入预算合计335.46万元，其中：一般公共预算拨款61.37万元，政府性基金预算拨款274.09万元。"],
    ["支出预算", "工资福利支出56.57万元，公用经费4.80万元，项目支出274.09万元。"],
    ["收入", "年初结转和结余15.80万元，2019年度收入合计263.38万元，其中：一般公共预算财政拨款收入63.52万元，占24.12%；政府性基金预算财政拨款收入199.86万元，占75.88%。"],
    ["支出", "2019年度支出合计277.14万元，其中：基本支出63.81万元，占23.02%；项目支出213.33万元，占76.98%。"],
    ["年末结转", "年末结转和结余2.05万元。"],
    ["公用经费，原文称略有增加", "2019年度公用经费支出3.78万元，预算数4.80万元，比预算少1.02万元。其中：办公经费2.27万元；水费、电费、差旅费1.33万元。"],
    ["三公", "“三公”经费预算数1.00万元，决算数0.01万元"],
    ["接待", "公务接待费支出0.01万元"],
    ["在职人员控制率，原文误作54.54%", "在职人员控制率＝6÷11×100%＝54.55%。该项满分5分，得5分"],
    ["三公变动率，原文得4分", "“三公经费”变动率＝(1.00-1.00)÷1.00×100%＝0.00%。该项满分8分，得8分"],
    ["预算完成率，原文误作99.26%", "＝(15.80+335.46-72.08-2.05)÷(15.80+335.46-72.08)×100%＝99.27%。该项满分5分，得3分"],
    ["预算控制率", "预算控制率＝(-72.08)÷335.46×100%＝-21.49%"],
    ["公用经费控制率", "公用经费控制率＝3.78÷4.80×100%＝78.75%。该项满分8分，得8分"],
    ["三公控制率", "“三公经费”控制率＝0.01÷1.00×100%＝1.00%。该项满分8分，得8分"],
    ["采购执行率，原文得满分", "政府采购执行率＝0.10÷23.01×100%＝0.43%。该项满分6分，得0分"],
    ["投入小计，原文各项为17", "本类指标满分13分，得13分。"],
    ["总分，原文98而各项96", "目前已评指标合计得86分（满分100分），还有1项指标没有得分，总分和等级待定。"],
  ],
  "baoshan-2018": [
    ["到位", "计划投入资金200.00万元，实际到位200.00万元，资金到位率100.00%。"],
    ["执行", "全年执行数200.00万元，与全年预算数一致，预算执行率100.00%。"],
    ["引导设备", "智能排队叫号系统1套，排队叫号主机（立式）2台，窗口显示屏和对接设备60个，呼叫器60台，LED控制卡60个，窗口显示屏60个，叫号显示屏6台，多媒体控制盒6台"],
    ["自助设备", "自助服务终端1套，自助样表终端1套，评价触摸屏2台，自助证照打印终端1台，自助填表终端1台，自助文件取件柜1组，自助手机充电桩4个"],
    ["窗口和安全", "签证评价一体机100台，一体化高拍仪50台，服务器操作系统3套，网络杀毒软件1套，数据存储备份1套"],
    ["可办率", "网上可办率86.73%，办理审批服务事项287,794件"],
    ["满意度", "服务对象满意度100.00%"],
    ["95分没有分项", "工作簿填列的自评总分为95分，分项得分没有填全，尚不能核对。"],
  ],
  "ningde-2018": [
    ["到位", "计划投入资金318.91万元，实际到位318.91万元，资金到位率100.00%。"],
    ["使用，原文另作99.40%", "实际支出191.12万元，占到位资金的59.93%，尚有127.79万元没有支出。"], // 318.91 − 191.12; 191.12 ÷ 318.91
    ["用户", "云移动平台使用人数：年度指标值57人，实际完成值59人，完成率103.51%"],
    ["会议，原文另作192", "视频会议场次数量：年度指标值155场，实际完成值162场，完成率104.52%"],
    ["信息", "网站信息发布数量：年度指标值3万件，实际完成值3.12万件，完成率104.00%"],
    ["外网信件，原文另作675", "外网信件受理数量：年度指标值620件，实际完成值695件，完成率112.10%"],
    ["网民满意率，原文按100%", "网上办事网民满意率：年度指标值85%，实际完成值86.5%，完成率101.76%"],
    ["便捷度", "年度指标值82%，实际完成值85%，完成率103.66%"],
    ["写信人满意率，原文另作95.75%", "写信人对回复的满意率：年度指标值96%，实际完成值96.75%，完成率100.78%"],
    ["热线满意度", "年度指标值91%，实际完成值93.5%，完成率102.75%"],
    ["电费不足不是没有完成", "数据机房电费：年度指标值100万元，实际完成值42.89万元。"],
    ["分值合计102", "【待补充：各项指标的分值合计与总分不一致，请核定评分表的分值】"], // 31 + 30 + 41
    ["产出与效益，原文40", "本类指标满分41分，得41分。"],
    ["扣分", "固定资产专人管理情况指标满分3分，得0分，扣3分。原因：没有专人。"],
  ],
};

describe("the published figures, right, in the .docx", () => {
  describe.each(cases)("%s", (name) => {
    let text = "";
    beforeAll(async () => {
      const evaluation = await evaluationOfCase(name);
      text = await docxText(reportFrom(evaluation, ownOutline(evaluation), styleOf(ownOutline(evaluation))));
    });
    test.each(expected[name] ?? [])("%s", (_, sentence) => {
      expect(text).toContain(sentence);
    });
  });

  test("no case without its list", () => expect(Object.keys(expected).sort()).toEqual([...cases].sort()));
});

const quotedFigure = /^(projects\/\d+\/)?(standards\/|reasons\/|grade$|ceiling$)/;

/** Numbers that the report prints and that are neither a figure of the evaluation, as its style prints it, nor the user's words, nor ours to name: headings, documents, formulas. */
function orphans(report: Report, evaluation: Evaluation, outline: Outline, text: string): readonly string[] {
  const style = styleOf(outline);
  const telling = tellingOf(evaluation, style);
  let rest = text;
  const take = (known: string): void => {
    // 5 does not account for the 5 of 54.55 or of 15.
    const words = known.trim();
    const exact = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const alone = `${/^\d/.test(words) ? "(?<![\\d.])" : ""}${exact}${/\d$/.test(words) ? "(?!\\d|[.,]\\d)" : ""}`;
    if (/\d/.test(words)) rest = rest.replace(new RegExp(alone, "g"), "▢");
  };
  const runs = allRuns(report);
  const known = runs.flatMap((run): readonly string[] => {
    if (run.kind === "user" || run.kind === "placeholder") return run.text.split("\n");
    if (run.kind !== "figure") return [];
    if (quotedFigure.test(run.source.of)) return [run.text];
    const found = valueOf(run.source.of, telling);
    return found.known && [printMeasured(found.measured, style), printBare(found.measured, style)].includes(run.text) ? [run.text] : [];
  });
  const names = [evaluation.rubric.title["zh-CN"], ...evaluation.rubric.criteria.flatMap(({ label, path }) => [label, ...path]), ...allCitationIds().map((id) => printCitation(citation(id)))];
  for (const words of [...known, ...names].sort((one, other) => other.length - one.length)) take(words);
  return rest.replace(/《[^》]*》|（[^（）]*〔\d+〕\d+号）|×100%|附件\d*|：\d\. /g, "").split("\n").map((line) => line.replace(/^\s*（?\d+[）.]/, "").replace(/\t\d+$/, "")).filter((line) => /\d/.test(line));
}

describe("no number without its why", () => {
  test.each(cases)("%s, in every outline of its subject: in the .docx and in the report sheet", async (name) => {
    const evaluation = await evaluationOfCase(name);
    for (const outline of allOutlines.filter(({ subject }) => subject === ownOutline(evaluation).subject)) {
      const report = reportFrom(evaluation, outline, styleOf(outline));
      // Word says the same words as the sheet; one .docx a case is enough to hold it to them.
      if (outline === ownOutline(evaluation)) expect([outline.id, orphans(report, evaluation, outline, await docxText(report))]).toEqual([outline.id, []]);
      const charts = new Set(report.blocks.flatMap((block) => (block.kind === "chart" ? [block.alternative] : [])));
      // A live cell has its formula for its why; calculated.test.ts holds it to the evaluation.
      const cells = reportSheet(withKept(report, nothingKept), tellingOf(evaluation, styleOf(outline))).cells.filter(({ style, formula }) => style !== "key" && formula === undefined).map(({ text, number }) => (text ?? number ?? "").trim()).filter((text) => !charts.has(text) && !text.startsWith("PERF:"));
      expect([outline.id, orphans(report, evaluation, outline, cells.join("\n"))]).toEqual([outline.id, []]);
    }
  });

  test("a number from nowhere would be found", async () => {
    const evaluation = await evaluationOfCase("baojing-2019");
    const outline = ownOutline(evaluation);
    const report = reportFrom(evaluation, outline, styleOf(outline));
    expect(orphans(report, evaluation, outline, `${await docxText(report)}\n另有12.34万元。`)).toEqual(["另有12.34万元。"]);
  });

  test("every figure of every sample names a cell that stands in its workbook, or what it counts", async () => {
    const counted = /^(?:projects\/\d+\/)?(?:year|total|fullTotal|count\/|full\/|groupFull\/|groups\/|lost\/|scores\/|standards\/|reasons\/|grade|ceiling)/;
    const homeless = (await Promise.all(cases.map(evaluationOfCase))).flatMap((evaluation) =>
      allRuns(reportFrom(evaluation, ownOutline(evaluation), styleOf(ownOutline(evaluation)))).flatMap((run) => (run.kind === "figure" && !counted.test(run.source.of) && run.source.from.map(formatCellRef).length === 0 ? [run.source.of] : [])),
    );
    expect(homeless).toEqual([]);
  });
});
