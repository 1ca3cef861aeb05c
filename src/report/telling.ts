import type { Evaluation } from "../findings/evaluation";
import type { TypedCells } from "./forms/filledForm";
import type { ReportStyle } from "./style";

/** What a sentence is told of: one evaluation, and where it stands among the projects of the whole. */
export interface Telling {
  readonly evaluation: Evaluation;
  readonly style: ReportStyle;
  /** Empty for the subject itself, `projects/0/` for its first project. */
  readonly scope: string;
  /** What a person typed into our form sheets, by form and project (formIdentity). */
  readonly typed?: ReadonlyMap<string, TypedCells>;
}

export function tellingOf(evaluation: Evaluation, style: ReportStyle, typed: Telling["typed"] = new Map()): Telling {
  return { evaluation, style, scope: "", typed };
}

/** The same report, speaking of one of its projects. */
export function tellingOfProject(telling: Telling, index: number): Telling | null {
  const project = telling.evaluation.projects[index];
  return project ? { ...telling, evaluation: project, scope: `${telling.scope}projects/${index}/` } : null;
}
