import type { Rubric } from "../../src/rubrics/rubric";
import { baojing, baojingFacts } from "./baojing";
import type { Case } from "./caseOf";
import { casesOf } from "./caseOf";
import type { SaidFacts } from "./scoredOf";
import { hunan, indicator, item, shipped, subtotal, text } from "./scoredOf";

const staff = ["投入", "预算配置", "在职人员控制率"];
const output = ["产出及效率", "职责履行", "重点工作实际完成率"];
const scoring = baojing.scoring ?? [];
/** Two rows of two first levels that add up to 8, and no more. */
const small = [item(1, staff, "5", "3"), item(2, output, "8", "5")];
const weightsAsked: Rubric = { ...hunan(), criteria: hunan().criteria.map((criterion) => ({ ...criterion, full: "" })) };
const ceiled: Rubric = { ...hunan(), ceilings: [{ comparison: "<", execution: "80%", ceiling: "89" }] };
const ofForm = shipped("national/project-2020-10");
const executed = (spent: string): SaidFacts => ({ "spend.total": spent, "budget.adjusted": "100 万元" });

export const scoreCases: readonly Case[] = [
  ...casesOf(
    "SCORE-CLAIMED-DIFFERS",
    ["passes", "5 of 5 at 54.55%", { facts: baojingFacts, scoring: [item(1, staff, "5", "5")] }],
    ["fails", "3 where the rule gives 5", { facts: baojingFacts, scoring: [item(1, staff, "5", "3")] }, { claimed: "3", points: "5", difference: "2" }],
    ["fails", "4 where the rule gives 8", { facts: baojingFacts, scoring: [item(1, ["投入", "预算配置", "三公经费变动率"], "8", "4")] }, { claimed: "4", points: "8", difference: "4" }],
    ["fails", "6 where the rule gives 0", { facts: baojingFacts, scoring: [item(1, ["过程", "预算管理", "政府采购执行率"], "6", "6")] }, { claimed: "6", points: "0", difference: "6" }],
    ["fails", "no building, full marks not claimed", { facts: baojingFacts, scoring: [item(1, ["过程", "预算执行", "新建楼堂馆所面积控制率"], "5", "0")] }, { points: "5" }],
    // 10 × 99% = 9.9
    ["fails", "a form's funds row with 10 at 99%", { facts: { ...executed("99 万元"), "printed.executionPoints": "10 分" }, rubric: ofForm }, { claimed: "10", points: "9.9" }],
    ["passes", "a form's funds row with 9.9 at 99%", { facts: { ...executed("99 万元"), "printed.executionPoints": "9.9 分" }, rubric: ofForm }],
    // 10 × 45 ÷ 50 = 9
    ["fails", "a form's row with 8 where the rule gives 9", { indicators: [indicator(1, { target: "≥50个", actual: "45个", full: "10", claimed: "8" })], rubric: ofForm }, { claimed: "8", points: "9" }],
    ["notApplicable", "a form's missed target with its full mark is another finding", { indicators: [indicator(1, { target: "≥50个", actual: "45个", full: "10", claimed: "10" })], rubric: ofForm }],
    ["notApplicable", "a person's points", { facts: baojingFacts, scoring: [item(1, output, "8", "8")] }],
    ["lacksData", "no scoring sheet", { facts: baojingFacts }],
    ["lacksData", "points without their figures", { facts: {}, scoring: [item(1, staff, "5", "3")] }],
  ),
  ...casesOf(
    "SCORE-SUBTOTAL",
    ["passes", "3 + 4 = 7", { scoring: [item(1, staff, "5", "3"), item(2, ["投入", "预算配置", "变动率"], "8", "4"), subtotal(3, ["投入"], "13", "7")] }],
    ["passes", "one merged cell counts once", { scoring: [...[1, 2].map((row) => ({ ...item(row, ["效益", "社会", `效益${row}`], "6", "6"), claimed: item(1, staff, "6", "6").claimed })), subtotal(3, ["效益"], "", "6")] }],
    // 6 + 4 + 3 + 4 = 17
    ["fails", "13 printed, 17 listed", baojing, { row: "投入", printed: "13", computed: "17", difference: "4" }],
    // 8 + 6 + 6 = 20, and one row of 6 without points
    ["fails", "26 printed, 20 listed, one row blank", baojing, { row: "产出及效率", printed: "26", computed: "20", proposal: "unfilled", proposalAt: "评分表!F22", proposalTo: "6" }],
    ["fails", "full marks", { scoring: [item(1, staff, "5", ""), subtotal(3, ["投入"], "15", "")] }, { what: "分值", printed: "15", computed: "5" }],
    ["notApplicable", "no subtotals", { scoring: small }],
    ["lacksData", "subtotals over blank rows", { scoring: [item(1, staff, "", ""), subtotal(3, ["投入"], "13", "13")] }],
    ["lacksData", "one name under two first levels", { scoring: [item(1, ["投入", "管理", "甲"], "5", "5"), item(2, ["过程", "管理", "乙"], "5", "5"), subtotal(3, ["管理"], "10", "9")] }],
  ),
  ...casesOf(
    "SCORE-TOTAL",
    ["passes", "3 + 5 = 8", { scoring: [...small, subtotal(3, [], "13", "8")] }],
    // 17 + 59 + 20 = 96; 13 + 59 + 26 = 98
    ["fails", "98 printed, 96 listed, 98 by subtotals", baojing, { printed: "98", computed: "96", difference: "2", bySubtotals: "98" }],
    ["fails", "full marks of 102", { scoring: [item(1, staff, "62", ""), item(2, output, "40", ""), subtotal(3, [], "100", "")] }, { what: "分值", computed: "102" }],
    ["notApplicable", "no total", { scoring: small }],
    ["lacksData", "a total over blank rows", { scoring: [item(1, staff, "", ""), subtotal(3, [], "100", "98")] }],
  ),
  ...casesOf(
    "SCORE-RANGE",
    ["passes", "within", { scoring: small }],
    ["fails", "above the full mark", { scoring: [item(1, staff, "5", "6")] }, { points: "6", full: "5" }],
    ["fails", "below zero", { scoring: [item(1, staff, "5", "-1")] }, { points: "−1" }],
    ["notApplicable", "no points yet", { scoring: [item(1, staff, "5", "")] }],
    ["lacksData", "points without a full mark", { scoring: [item(1, staff, "", "6")] }],
  ),
  ...casesOf(
    "SCORE-FULL-DIFFERS",
    ["passes", "5 as the rubric has it", { scoring: [item(1, staff, "5", "")] }],
    ["fails", "8 for 5", { scoring: [item(1, staff, "8", "")] }, { printed: "8", full: "5" }],
    ["notApplicable", "a rubric that takes its weights from the sheet", { scoring: [item(1, staff, "5", "5")], rubric: weightsAsked }],
    ["lacksData", "no scoring sheet", {}],
  ),
  ...casesOf(
    "SCORE-ROW-UNKNOWN",
    ["passes", "rows of the rubric", { scoring: small }],
    ["fails", "a row of an older template", { scoring: [...small, item(3, ["投入", "目标设定", "绩效目标合理性"], "6", "6")] }, { row: "绩效目标合理性", points: "6" }],
    ["notApplicable", "another rubric altogether", { scoring: [item(1, ["一", "二", "别的指标"], "5", "5")] }],
    ["lacksData", "no scoring sheet", {}],
  ),
  ...casesOf(
    "SCORE-ROW-MISSING",
    ["passes", "all rows there", { scoring: scoring.filter(({ name }) => !name.text.startsWith("绩效")) }],
    ["fails", "one row left out", { scoring: scoring.filter(({ name }) => name.text !== "行政效能") }, { row: "行政效能", full: "6" }],
    ["notApplicable", "too few rows to be this rubric", { scoring: small }],
    ["lacksData", "no scoring sheet", {}],
  ),
  ...casesOf(
    "SCORE-PENDING",
    ["passes", "a person gave 8", { facts: baojingFacts, scoring: scoring.map((row) => (row.claimed ? row : { ...row, claimed: row.full })) }],
    ["fails", "nobody gave points", baojing, { row: "经济效益、社会效益、生态效益", full: "6" }],
    ["notApplicable", "scored by a rule", { ...baojing, scoring: scoring.map((row) => (row.claimed ? row : { ...row, claimed: row.full })) }],
    ["lacksData", "nothing to judge yet", { facts: {}, scoring: scoring.map((row) => (row.claimed ? row : { ...row, claimed: row.full })) }],
  ),
  ...casesOf(
    "SCORE-RULE-OPEN",
    ["passes", "a rise of 4.17% has its band", { facts: { ...baojingFacts, "budget.adjustment": "14 万元" }, scoring }],
    ["fails", "a cut, points claimed", baojing, { row: "预算控制率", points: "5" }],
    ["fails", "a cut, nothing claimed", { facts: baojingFacts }, { points: "" }],
    ["notApplicable", "a row that no rule judges", { facts: { ...baojingFacts, "budget.adjustment": "14 万元" } }],
    ["lacksData", "nothing known", { facts: {} }],
  ),
  ...casesOf(
    "SCORE-REASON-MISSING",
    ["passes", "the rule says why", baojing],
    ["passes", "the person says why", { scoring: [item(1, output, "8", "6", "一项重点工作延期")] }],
    ["fails", "two points gone without a word", { scoring: [item(1, output, "8", "6")] }, { lost: "2" }],
    ["notApplicable", "nothing lost", { scoring: [item(1, output, "8", "8")] }],
    ["lacksData", "no points", {}],
  ),
  ...casesOf(
    "SCORE-CEILING",
    ["passes", "above the bound", { facts: executed("97 万元"), scoring: [subtotal(3, [], "100", "95")], rubric: ceiled }],
    ["fails", "76% executed, 95 points", { facts: executed("76 万元"), scoring: [subtotal(3, [], "100", "95")], rubric: ceiled }, { printed: "95", ceiling: "89", rate: "76.00%" }],
    ["notApplicable", "a rubric without ceilings", { facts: executed("76 万元"), scoring: [subtotal(3, [], "100", "95")] }],
    ["lacksData", "no execution rate", { scoring: [subtotal(3, [], "100", "95")], rubric: ceiled }],
    ["lacksData", "no printed total", { facts: executed("76 万元"), rubric: ceiled }],
  ),
  ...casesOf(
    "GRADE-DIFFERS",
    ["passes", "98 is 优", baojing.scoring ? { scoring, texts: [text("other", "评价等级为“优”。")] } : {}],
    ["fails", "88 is 良", { scoring: [...small, subtotal(3, [], "100", "88")], texts: [text("other", "本次自评等级为优秀。")] }, { printed: "优秀", total: "88", grade: "良" }],
    ["fails", "the grade stands beside the total", { scoring: [{ ...subtotal(3, [], "100", "59.99"), reason: { text: "合格", at: { sheet: "评分表", row: 2, column: 6 } } }] }, { grade: "差" }],
    ["fails", "a grade in a cell of its own", { more: { grade: { text: "良好", at: { sheet: "评分表", row: 30, column: 1 } } }, scoring: [subtotal(3, [], "100", "92")] }, { grade: "优" }],
    ["notApplicable", "优 in a sentence is no grade", { scoring, texts: [text("other", "服务质量优良，工作成绩优异。")] }],
    ["lacksData", "points still pending", { facts: baojingFacts, texts: [text("other", "等级：优。")] }],
  ),
  ...casesOf(
    "FULL-MARK-DESPITE-PROBLEM",
    ["passes", "another area", { ...baojing, texts: [text("problems", "固定资产台账登记不够及时。")] }],
    ["fails", "operating outlay", baojing, { row: "公用经费控制率" }],
    ["fails", "compliance", { scoring: [item(1, ["过程", "预算管理", "资金使用合规性"], "6", "6")], texts: [text("problems", "资金使用不够规范。")] }, { text: "资金使用不够规范" }],
    ["notApplicable", "points were lost", { scoring: [item(1, output, "8", "6", "延期")], texts: [text("problems", "资金使用不够规范。")] }],
    ["lacksData", "no problems named", { scoring: small, texts: [text("problems", "未发现资金使用违规问题。")] }],
  ),
];
