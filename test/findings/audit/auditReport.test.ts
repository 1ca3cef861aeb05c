import { auditReport } from "../../../src/findings/audit/auditReport";
import { paragraphsOf } from "../../../src/findings/audit/paragraphsOf";

interface Case {
  readonly name: string;
  readonly text: string;
  /** Printed figure, verdict, what it should be; null where the report must not be accused. */
  readonly accused: readonly [printed: string, verdict: string, recomputed: string | null] | null;
}

const cases: readonly Case[] = [
  // 6 ÷ 11 = 54.5454…%
  { name: "a formula cut off", text: "在职人员控制率＝（6/11）×100％＝54.54％。", accused: ["54.54%", "truncation", "54.55%"] },
  { name: "a formula right", text: "在职人员控制率＝（6/11）×100％＝54.55％。", accused: null },
  // 120 − 100 = 20; 20 ÷ 100 = 20 %, 20 ÷ 120 = 16.67 %
  { name: "growth on this year's base", text: "本年支出120.00万元，上年为100.00万元，比上年增加20.00万元，增长16.67%。", accused: ["16.67%", "wrong", "20%"] },
  { name: "growth on last year's base", text: "本年支出120.00万元，上年为100.00万元，比上年增加20.00万元，增长20%。", accused: null },
  { name: "a decrease that is told as an increase", text: "本年支出80.00万元，上年为100.00万元，比上年增加20.00万元。", accused: ["20.00万元", "contradiction", "20.00万元"] },
  // 60 + 30 = 90
  { name: "parts that do not make up the total", text: "支出合计100.00万元，其中：基本支出60.00万元，项目支出30.00万元。", accused: ["100.00万元", "contradiction", "90.00万元"] },
  { name: "parts that are named as some of many", text: "公用经费100.00万元，主要包括办公费60.00万元，差旅费30.00万元等。", accused: null },
  { name: "numbers torn by a space", text: "支出合计1,000, 000.00元，其中：基本支出600,000.00元，项目支出400,000 .00元。", accused: null },
  // 80 ÷ 100
  { name: "a rate without a formula", text: "项目预算安排100万元，实际支出80万元，预算执行率88%。", accused: ["88%", "wrong", "80%"] },
  { name: "a rate of two projects under their own headings", text: "（一）公路养护项目。预算执行率97.5%。\n（二）桥梁加固项目。预算执行率80%。", accused: null },
  // 45 ÷ 40 = 112.5 %
  { name: "a completion", text: "①采样数量，绩效目标值40份，实际完成值45份，目标值完成比例115%。", accused: ["115%", "wrong", "112.5%"] },
  { name: "a completion that stops at 100%", text: "①采样数量，绩效目标值40份，实际完成值45份，目标值完成比例100%。", accused: null },
  { name: "a deduction that does not come out", text: "1.资产管理。有专人管理得满分4分，实际无专人，扣1分，得2分。\n2.台账。完整得满分2分，得2分。", accused: ["2分", "wrong", "3分"] },
  { name: "a grade below its total", text: "自评得分95分，评价等级为“良”。", accused: ["良", "contradiction", "优"] },
  { name: "one rate with two values", text: "一、执行\n资金使用率为59.93%。\n二、评分\n实际资金使用率为99.40%，此项得2分。", accused: ["99.40%", "contradiction", "59.93%"] },
  // 90 − 60 = 30, which the second sentence's own figures give
  { name: "one saving with two values", text: "总投入500万元，实际支出380万元，主要原因是压减节约取暖资金80万元。\n取暖费目标值90万元，实际支出60万元，节约取暖资金30万元。", accused: ["80万元", "contradiction", "30.00万元"] },
  { name: "savings of two purchases", text: "甲包预算90万元，实际支出60万元，节约资金30万元。\n乙包预算50万元，实际支出40万元，节约资金10万元。", accused: null },
  // 21 ÷ 24 = 87.5 %
  { name: "a rate whose terms stand in another paragraph", text: "全所编制24名，在职人员21人。\n人员控制较好，在职人员控制率为97.5%。", accused: ["97.5%", "contradiction", "87.5%"] },
  { name: "a rate that its terms in another paragraph bear out", text: "全所编制24名，在职人员21人。\n人员控制较好，在职人员控制率为87.5%。", accused: null },
  { name: "a rate of which the report names only a share of the staff", text: "机关行政编制24名，在职人员30人。\n人员控制较好，在职人员控制率为97.5%。", accused: null },
  { name: "a rate whose terms have two values", text: "局机关编制24名，在职人员21人。\n执法队编制8名，在职人员8人。\n在职人员控制率为90.63%。", accused: null },
  { name: "万 as part of the unit and of the count", text: "共接待群众1.2万人次，其中：上访0.5万人次，来信0.7万人次。", accused: null },
  { name: "no figure at all", text: "本单位制度健全。", accused: null },
];

describe("a written report by itself", () => {
  test.each(cases)("$name", ({ text, accused }) => {
    const { claims } = auditReport({ paragraphs: paragraphsOf(text), tables: [] });
    const found = claims.filter(({ verdict }) => ["wrong", "contradiction", "truncation"].includes(verdict)).map(({ printed, verdict, recomputed }) => [printed, verdict, recomputed]);
    if (accused === null) expect(found).toEqual([]);
    else expect(found).toContainEqual([...accused]);
  });
});

describe("a rate that is printed as 100%", () => {
  const bounds: readonly (readonly [text: string, told: string | null])[] = [
    ["支出完成率=76250.00/76200.00×100%=100%。", "100.0656%"],
    ["支出完成率=76250.00/76200.00×100%=100.07%。", null],
    ["支出完成率=99.62/100.00×100%=100%。", "99.62%"],
    ["支出完成率=76200.00/76200.00×100%=100%。", null],
  ];

  test.each(bounds)("%s", (text, told) => {
    const found = auditReport({ paragraphs: paragraphsOf(text), tables: [] }).findings.filter(({ code }) => code === "AUDIT-HIDDEN-BY-ROUNDING");
    expect(found.map(({ values }) => values.recomputed)).toEqual(told === null ? [] : [told]);
  });
});

describe("a part that states more than its items make", () => {
  const items = (second: string) => `一、产出\n（一）数量\n1、完成抽检，该项得分8分。\n2、完成培训${second}。\n3、完成普查，该项得分6分。\n二、总结\n产出绩效为20分，效益绩效为70分，总得分90分。`;

  test.each([["，群众反映良好", ["paragraph 4"]], ["，该项得分6分", []], ["，该项得分4分", []]])("second item: %s", (second, places) => {
    const { findings } = auditReport({ paragraphs: paragraphsOf(items(second)), tables: [] });
    expect(findings.filter(({ code }) => code === "AUDIT-ITEM-UNSCORED").flatMap(({ at }) => at)).toEqual(places);
  });
});
