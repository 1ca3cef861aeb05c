import type { Run } from "../block";
import { Decimal } from "../../quantity/decimal";
import { placeholder, placeholderFor } from "../sentences/placeholder";
import { runsOf, textRun } from "../sentences/told";
import { writeFigure, writePattern } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { countedScores, groupOf, groupsOf, needOf } from "../terms/scoreValue";
import type { ToldItem } from "./told";
import { blocksOnly, paragraph } from "./told";

/** Points by first-level indicator, the total and the grade; while points are pending neither total nor grade is said to be final. */
export function tellConclusion(pattern: string, telling: Telling): ToldItem {
  const { total, scores } = telling.evaluation;
  if (total.pending === 0) {
    const told = runsOf(writePattern(pattern, telling, { groups: groupRuns(telling) }));
    return blocksOnly([paragraph([...told, ...whyNotTheSum(telling), ...fullMarksInDoubt(telling)])]);
  }
  const pending = scores.filter((score) => score.points === null && score.state !== "notApplicable").map(needOf);
  const told = [...runsOf(writePattern("conclusion.pending", telling)), ...runsOf(writePattern("conclusion.claimed", telling))];
  return blocksOnly([paragraph([...told, ...(pending.length > 0 ? [placeholderFor(pending)] : []), ...fullMarksInDoubt(telling)])]);
}

/** A scoring sheet whose weights do not add up to its full mark: the report prints both, so it says that one is wrong. */
function fullMarksInDoubt({ evaluation: { scores, total } }: Telling): readonly Run[] {
  if (scores.some(({ criterion, full }) => criterion.full === "" && full.isZero())) return [];
  const sum = scores.reduce((all, { full }) => all.plus(full), new Decimal(0));
  return sum.eq(total.full) ? [] : [placeholder("各项指标的分值合计与总分不一致，请核定评分表的分值")];
}

/** Where the total is not the sum of the first levels, the reader is told why. */
function whyNotTheSum(telling: Telling): readonly Run[] {
  const { total, scores, rubric } = telling.evaluation;
  const released = countedScores(scores).length < scores.length ? writePattern("conclusion.redistributed", telling).runs : [];
  if (!total.ceiling) return released;
  const source = { of: `${telling.scope}ceiling`, from: [], cites: rubric.cites };
  const reason: readonly Run[] = [{ kind: "figure", text: total.ceiling.reason, source }];
  return [...released, ...runsOf(writePattern("conclusion.ceiling", telling, { reason }))];
}

function groupRuns(telling: Telling): readonly Run[] {
  const counted = new Set(countedScores(telling.evaluation.scores).map(groupOf));
  return groupsOf(telling).filter((group) => counted.has(group)).flatMap((group, index) => {
    const locals = {
      label: [textRun(group)],
      points: writeFigure(`groups/${group}`, false, telling).runs,
      full: writeFigure(`groupFull/${group}`, false, telling).runs,
    };
    const told = writePattern("conclusion.groups", telling, locals).runs;
    return index === 0 ? told : [textRun("，"), ...told];
  });
}
