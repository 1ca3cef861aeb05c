import type { Block } from "../block";
import { placeholder } from "../sentences/placeholder";
import { runsOf, textRun } from "../sentences/told";
import { writePattern, writeText } from "../sentences/writePattern";
import { tellingOfProject } from "../telling";
import type { Telling } from "../telling";
import type { ToldItem, ToldSection } from "./told";
import { blocksOnly, nothing, paragraph } from "./told";

/** The same sentence for each project form of the workbook, behind its name, and by which rule their points are given. */
export function tellProjects(pattern: string, ask: string | undefined, telling: Telling): ToldItem {
  const { projects } = telling.evaluation;
  if (projects.length === 0) return ask === undefined ? nothing : blocksOnly([paragraph([placeholder(ask)])]);
  const each = projects.flatMap((_, index) => tellingOfProject(telling, index) ?? []);
  return { blocks: [leadOf(telling)], sections: each.map((project) => projectSection(pattern, project)) };
}

function leadOf(telling: Telling): Block {
  const scored = telling.evaluation.projects.filter(({ scores }) => scores.length > 0);
  const rubrics = [...new Set(scored.map(({ rubric }) => rubric.title["zh-CN"]))];
  const lead = rubrics.length === 0 ? writePattern("project.lead", telling) : writePattern("score.projects", telling, { rubrics: [textRun(rubrics.join("、"))] });
  return paragraph(runsOf(lead));
}

/** A project whose figures are missing still has its name. */
function projectSection(pattern: string, project: Telling): ToldSection {
  const name = [...runsOf(writeText("{project}", project)), textRun("：")];
  return { heading: name, runIn: true, blocks: [paragraph(runsOf(writePattern(pattern, project)))], sections: [] };
}
