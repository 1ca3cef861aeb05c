import type { Run } from "../block";
import type { Score } from "../../scores/score";
import { quoted } from "../../quantity/quoted";
import { placeholder } from "../sentences/placeholder";
import { reasonRuns, scoreRuns, standardRuns } from "../sentences/scoreRuns";
import { runsOf } from "../sentences/told";
import { writeFigure } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { groupsOf } from "../terms/scoreValue";
import { figureMarks } from "./figureMarks";
import type { Mark } from "./mark";
import { lineMark } from "./mark";
import { marksOfRate } from "./rateMarks";

/** Points, full marks, reasons and standards of every criterion by its label, and the sums of the first levels. */
export function scoreMarks(telling: Telling): readonly Mark[] {
  const { scores } = telling.evaluation;
  return [...scores.flatMap((score) => marksOfScore(score, nameOf(score, scores), telling)), ...groupsOf(telling).flatMap((group) => marksOfGroup(group, telling))];
}

/** 管理制度健全性 stands under two second levels: there the second level is named too. */
function nameOf({ criterion }: Score, scores: readonly Score[]): string {
  const alike = scores.filter((other) => other.criterion.label === criterion.label);
  return alike.length > 1 ? `${criterion.path.at(-1) ?? ""}—${criterion.label}` : criterion.label;
}

function marksOfScore(score: Score, name: string, telling: Telling): readonly Mark[] {
  const { id } = score.criterion;
  return [
    ...pointMarks("得分", name, `scores/${id}`, telling),
    ...pointMarks("分值", name, `full/${id}`, telling),
    ...pointMarks("扣分", name, `lost/${id}`, telling),
    lineMark("score", `扣分原因:${name}`, () => lossRuns(score, telling)),
    lineMark("score", `评分标准:${name}`, () => standardRuns(score, telling)),
    lineMark("score", `评分说明:${name}`, () => scoreRuns(score, telling)),
    // The rate as this rubric reads it stands before any other reading of the same name.
    ...(score.rate ? marksOfRate(name, score.rate.definition, telling) : []),
  ];
}

function marksOfGroup(group: string, telling: Telling): readonly Mark[] {
  return [...pointMarks("得分", group, `groups/${group}`, telling), ...pointMarks("分值", group, `groupFull/${group}`, telling)];
}

function pointMarks(aspect: string, name: string, term: string, telling: Telling): readonly Mark[] {
  return figureMarks("score", `${aspect}:${name}`, term, telling);
}

function lossRuns(score: Score, telling: Telling): readonly Run[] {
  if (score.points === null) return runsOf(writeFigure(`lost/${score.criterion.id}`, false, telling));
  if (!score.points.lt(score.full)) return [{ kind: "text", text: "无" }];
  const reason = reasonRuns(score, telling);
  return reason.length > 0 ? reason : [placeholder(`${quoted(score.criterion.label)}的扣分原因`)];
}
