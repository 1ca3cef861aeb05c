import type { Block, Run } from "../block";
import type { Score } from "../../scores/score";
import { labelRun } from "../sentences/labelRun";
import { scoreRuns } from "../sentences/scoreRuns";
import { runsOf, textRun } from "../sentences/told";
import { writeFigure, writePattern } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { secondLevelOf } from "../terms/indicatorOf";
import { groupsOf, scoresOfGroup } from "../terms/scoreValue";
import { tellText } from "./tellText";
import type { ToldItem, ToldSection } from "./told";
import { paragraph } from "./told";

/**
 * Every criterion under its first- and second-level headings, as the rubric orders them. What the clerk wrote on the
 * topics of a first level introduces it.
 */
export function tellScores(texts: Readonly<Record<string, readonly string[]>>, telling: Telling): ToldItem {
  return { blocks: [], sections: groupsOf(telling).map((group) => groupSection(group, texts[group] ?? [], telling)) };
}

/** The criteria of some first levels, straight under the section they stand in. */
export function tellScoresOf(groups: readonly string[], telling: Telling): ToldItem {
  const scores = groups.flatMap((group) => scoresOfGroup(telling, group));
  return { blocks: [], sections: secondLevels(scores, telling) };
}

function groupSection(group: string, topics: readonly string[], telling: Telling): ToldSection {
  const introduction = topics.flatMap((topic) => tellText(topic, undefined, telling));
  const locals = { full: writeFigure(`groupFull/${group}`, false, telling).runs, points: writeFigure(`groups/${group}`, false, telling).runs };
  // While one of its criteria waits for its points there is no sum to tell; the criterion itself asks for them.
  const sum = locals.points.length > 0 ? [paragraph(runsOf(writePattern("group.points", telling, locals)))] : [];
  const blocks: readonly Block[] = [...introduction, ...sum];
  return { heading: [textRun(group)], runIn: false, blocks, sections: secondLevels(scoresOfGroup(telling, group), telling) };
}

function secondLevels(scores: readonly Score[], telling: Telling): readonly ToldSection[] {
  const levels = [...new Set(scores.map((score) => secondLevelOf(score, telling)))];
  return levels.flatMap((level) => {
    const criteria = scores.filter((score) => secondLevelOf(score, telling) === level).map((score) => criterionSection(score, telling));
    return level === "" ? criteria : [{ heading: [labelRun(level, telling)], runIn: false, blocks: [], sections: criteria }];
  });
}

function criterionSection(score: Score, telling: Telling): ToldSection {
  const lead: readonly Run[] = [labelRun(score.criterion.label, telling), textRun("：")];
  return { heading: lead, runIn: true, blocks: [paragraph(scoreRuns(score, telling))], sections: [] };
}
