import { allOutlines, outlineById } from "../report/outlineById";
import { CommandProblem } from "./inputs";

/** --report OUTLINE: the id of an outline that ships; null where nothing is said, which leaves it to the rubric. */
export function outlineOption(id: string | undefined): string | null {
  if (id === undefined || outlineById(id)) return id ?? null;
  throw new CommandProblem(1, [`没有名为“${id}”的报告提纲，可选：${allOutlines.map((outline) => outline.id).join("、")}。`]);
}
