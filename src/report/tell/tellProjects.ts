import { placeholder } from "../sentences/placeholder";
import { runsOf } from "../sentences/told";
import { writePattern } from "../sentences/writePattern";
import { tellingOfProject } from "../telling";
import type { Telling } from "../telling";
import type { ToldItem } from "./told";
import { blocksOnly, nothing, paragraph } from "./told";

/** The same sentence for each project form of the workbook. */
export function tellProjects(pattern: string, ask: string | undefined, telling: Telling): ToldItem {
  const { projects } = telling.evaluation;
  if (projects.length === 0) return ask === undefined ? nothing : blocksOnly([paragraph([placeholder(ask)])]);
  return {
    blocks: [],
    sections: projects.flatMap((_, index) => {
      const project = tellingOfProject(telling, index);
      if (!project) return [];
      return [{ heading: [], runIn: true, blocks: [paragraph(runsOf(writePattern(pattern, project)))], sections: [] }];
    }),
  };
}
