import type { Run } from "../block";
import type { Severity } from "../../findings/finding";
import type { Outline } from "../outline";
import { placeholder } from "../sentences/placeholder";
import { runsOf } from "../sentences/told";
import { writeFigure, writeText } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { figureMarks } from "./figureMarks";
import type { Mark } from "./mark";
import { lineMark } from "./mark";

/** What is said of the evaluation as a whole. */
export function wholeMarks(outline: Outline, telling: Telling): readonly Mark[] {
  return [
    lineMark("whole", "单位名称", () => runsOf(writeText("{organisation}", telling)), ["部门名称"]),
    lineMark("whole", "报告标题", () => runsOf(writeText(outline.title, telling))),
    lineMark("whole", "年度", () => runsOf(writeText("{year}", telling)), ["评价年度"]),
    lineMark("whole", "上年度", () => runsOf(writeText("{year@prior}", telling))),
    lineMark("whole", "总分", () => totalRuns(false, telling)),
    lineMark("whole", "数:总分", () => totalRuns(true, telling)),
    ...figureMarks("whole", "满分", "fullTotal", telling),
    lineMark("whole", "等级", () => runsOf(writeText("{grade}", telling)), ["评价等级"]),
    ...figureMarks("whole", "待评项数", "count/pending", telling),
    ...figureMarks("whole", "扣分项数", "count/deductions", telling),
    ...figureMarks("whole", "项目个数", "count/projects", telling),
    lineMark("whole", "指标体系", () => runsOf(writeText("{rubric}", telling))),
    lineMark("whole", "项目名称", () => runsOf(writeText("{project}", telling))),
    ...severities.map(([severity, name]) => lineMark("whole", name, () => [findingCount(severity, telling)])),
  ];
}

const severities: readonly (readonly [Severity | null, string])[] = [
  [null, "核对问题数"],
  ["blocks", "必须处理问题数"],
  ["costsPoints", "影响得分问题数"],
  ["note", "提示问题数"],
];

/** While points are pending, what has been given so far is neither total nor grade. */
function totalRuns(bare: boolean, telling: Telling): readonly Run[] {
  return telling.evaluation.total.pending > 0 ? [placeholder("总分，待评项评完后确定")] : runsOf(writeFigure("total", bare, telling));
}

function findingCount(severity: Severity | null, { evaluation: { findings }, scope }: Telling): Run {
  const counted = findings.filter((finding) => severity === null || finding.severity === severity);
  return { kind: "figure", text: String(counted.length), source: { of: `${scope}findings/${severity ?? "all"}`, from: counted.flatMap(({ at }) => at), cites: [] } };
}
