import type { Run } from "../block";
import { placeholderFor } from "../sentences/placeholder";
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
    return blocksOnly([paragraph([...told, ...whyNotTheSum(telling)])]);
  }
  const pending = scores.filter((score) => score.points === null && score.state !== "notApplicable").map(needOf);
  const told = runsOf(writePattern("conclusion.pending", telling));
  return blocksOnly([paragraph(pending.length > 0 ? [...told, placeholderFor(pending)] : told)]);
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
