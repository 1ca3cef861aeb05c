import { allOutlines, outlineById } from "../report/outlineById";
import type { Outline } from "../report/outline";
import type { Rubric } from "../rubrics/rubric";
import { CommandProblem } from "./inputs";

/** The outline that was named, or the rubric's own. */
export function outlineFor(rubric: Pick<Rubric, "id" | "outline">, named: string | null): Outline {
  const outline = outlineById(named ?? rubric.outline);
  if (outline) return outline;
  if (named === null) throw new Error(`rubric ${rubric.id} names an outline that does not ship: ${rubric.outline}`);
  throw new CommandProblem(1, [`没有名为“${named}”的报告提纲，可选：${allOutlines.map(({ id }) => id).join("、")}。`]);
}
