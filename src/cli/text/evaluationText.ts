import type { Evaluation } from "../../findings/evaluation";
import type { Severity } from "../../findings/finding";
import { printFinding } from "../../findings/printFinding";
import { formatCellRef } from "../../grid/address";
import type { Score } from "../../scores/score";
import { textTable } from "./table";

const states: Readonly<Record<Score["state"], string>> = { scored: "按规则", manual: "人工", notApplicable: "不适用", missing: "缺数据" };
const severities: Readonly<Record<Severity, string>> = { blocks: "必须处理", costsPoints: "影响得分", note: "提示" };

/** The score table and the findings, for a person at a terminal. */
export function evaluationText(evaluation: Evaluation): string {
  const { facts, rubric, scores, findings, rubricBecause } = evaluation;
  const subject = [facts.organisation?.text ?? "（未写单位名称）", facts.year === null ? "" : `${facts.year}年度`, facts.project?.text ?? ""].filter(Boolean);
  return [
    subject.join("　"),
    `指标体系：${rubric.title["zh-CN"]}（${rubric.id}）`,
    ...(rubricBecause === undefined ? [] : [`选用依据：${rubricBecause}`]),
    "",
    textTable(["三级指标", "分值", "指标值", "得分", "自评", "方式", "取数单元格"], scores.map(scoreRow), [30, 7, 11, 8, 7, 9, 44]),
    totalLine(evaluation),
    ...projectsText(evaluation),
    "",
    findings.length === 0 ? "核对：没有发现问题。" : `核对：发现${findings.length}项`,
    ...findings.map((finding, index) => `${index + 1}. 【${severities[finding.severity]}】${printFinding(finding)}`),
    ...facts.questions.map(({ message }) => `？ ${message}`),
  ].join("\n");
}

/** Each project that has a form of its own, with its score; a form that was not scored is not passed over. */
function projectsText({ projects, facts }: Evaluation): readonly string[] {
  if (facts.projects.length === 0 || facts.project !== null) return [];
  const rows = facts.projects.map((form) => {
    const scored = projects.find(({ facts: own }) => own === form);
    const rubric = scored ? scored.rubric.id : "";
    return [form.project?.text ?? "（未写项目名称）", scored ? scored.total.points.toString() : "未评", scored ? scored.total.grade : "—", scored ? String(scored.total.pending) : "—", scored ? String(scored.findings.length) : "—", rubric];
  });
  return ["", textTable(["项目", "得分", "等级", "待评", "问题", "指标体系"], rows, [50, 9, 8, 7, 7, 34])];
}

function scoreRow({ criterion, full, points, claimed, state, rate, ownValue, from }: Score): readonly string[] {
  return [
    criterion.label,
    criterion.full === "" ? "待定" : full.toString(),
    rate?.printed || ownValue?.actual.text || (state === "notApplicable" ? "不适用" : "—"),
    points?.toString() ?? "待填",
    claimed?.value.toString() ?? "",
    states[state],
    from.map(formatCellRef).join(" "),
  ];
}

/** A grade that the pending criteria can still change is not yet one. */
function totalLine({ total }: Evaluation): string {
  const sum = `总分 ${total.points.toString()} / ${total.full.toString()}`;
  if (total.pending === 0) return `${sum}，等级“${total.grade}”`;
  if (total.gradeIfEverything === total.grade) return `${sum}，等级“${total.grade}”（还有${total.pending}项待评）`;
  return `${sum}，还有${total.pending}项待评，等级待定：只计已评得分为“${total.grade}”，待评各项全得满分为“${total.gradeIfEverything}”`;
}
