import type { Run } from "../block";
import { placeholderFor } from "../sentences/placeholder";
import { runsOf, textRun } from "../sentences/told";
import { writeFigure, writePattern } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { groupsOf, needOf } from "../terms/scoreValue";
import type { ToldItem } from "./told";
import { blocksOnly, paragraph } from "./told";

/** Points by first-level indicator, the total and the grade; while points are pending neither total nor grade is said to be final. */
export function tellConclusion(pattern: string, telling: Telling): ToldItem {
  const { total, scores } = telling.evaluation;
  if (total.pending === 0) return blocksOnly([paragraph(runsOf(writePattern(pattern, telling, { groups: groupRuns(telling) })))]);
  const pending = scores.filter((score) => score.points === null && score.state !== "notApplicable").map(needOf);
  const told = runsOf(writePattern("conclusion.pending", telling));
  return blocksOnly([paragraph(pending.length > 0 ? [...told, placeholderFor(pending)] : told)]);
}

function groupRuns(telling: Telling): readonly Run[] {
  return groupsOf(telling).flatMap((group, index) => {
    const locals = {
      label: [textRun(group)],
      points: writeFigure(`groups/${group}`, false, telling).runs,
      full: writeFigure(`groupFull/${group}`, false, telling).runs,
    };
    const told = writePattern("conclusion.groups", telling, locals).runs;
    return index === 0 ? told : [textRun("，"), ...told];
  });
}
