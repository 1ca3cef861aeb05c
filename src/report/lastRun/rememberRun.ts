import type { Fact } from "../../facts/fact";
import type { RememberedFigure, RememberedRun } from "../../facts/memory";
import type { Evaluation } from "../../findings/evaluation";
import type { CellRef } from "../../grid/address";
import { inMoneyUnit, isMoneyUnit } from "../../quantity/money";
import { factName } from "../terms/factValue";

/** A figure of this run, with the cells it comes from. */
export interface RunFigure extends RememberedFigure {
  readonly at: readonly CellRef[];
}

/** What the workbook keeps of a run: the facts read, the rates, the points and the total, also of each project. */
export function rememberRun(evaluation: Evaluation): RememberedRun {
  const figures = figuresOfRun(evaluation).map(({ of, label, value, printed }) => ({ of, label, value, printed }));
  return { year: evaluation.facts.year, rubric: evaluation.rubric.id, figures };
}

export function figuresOfRun(evaluation: Evaluation): readonly RunFigure[] {
  const projects = evaluation.projects.flatMap((project) => {
    const name = project.facts.project?.text.trim() ?? "";
    return figuresOfOne(project).map((figure) => ({ ...figure, of: `projects/${name}/${figure.of}`, label: `${name}：${figure.label}` }));
  });
  return [...figuresOfOne(evaluation), ...projects];
}

function figuresOfOne({ rubric, facts, rates, scores, total }: Evaluation): readonly RunFigure[] {
  const whole = total.points.toString();
  return [
    ...facts.facts.flatMap((fact) => factFigure(fact, facts.year, rubric.subject)),
    ...rates.flatMap(({ definition, state, printed, facts: from }) => {
      if (state !== "known" || printed === "") return [];
      return [{ of: `rates/${definition.id}`, label: definition.label["zh-CN"], value: printed, printed, at: from.flatMap(({ at }) => (at ? [at] : [])) }];
    }),
    ...scores.flatMap(({ criterion, points, from }) => {
      if (points === null) return [];
      return [{ of: `scores/${criterion.id}`, label: `${criterion.label}得分`, value: points.toString(), printed: `${points.toString()}分`, at: from }];
    }),
    { of: "total", label: "总分", value: whole, printed: `${whole}分`, at: [] },
  ];
}

/** What the workbook itself prints as a result (printed.…) is no figure of ours. */
function factFigure(fact: Fact, year: number | null, subject: Evaluation["rubric"]["subject"]): readonly RunFigure[] {
  const { quantity, state, id } = fact;
  if (state !== "known" || quantity === null || id.startsWith("printed.")) return [];
  const { value, unit } = quantity;
  const compared = isMoneyUnit(unit) ? `${inMoneyUnit({ value, unit }, "元").value.toString()}元` : `${value.toString()}${unit}`;
  const of = `facts/${id}${fact.year === null ? "" : `@${fact.year}`}`;
  return [{ of, label: factName(fact, year, subject), value: compared, printed: `${value.toFixed()}${unit}`, at: fact.at ? [fact.at] : [] }];
}
