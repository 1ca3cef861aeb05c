import type { RememberedRun } from "../../facts/memory";
import type { Evaluation } from "../../findings/evaluation";
import type { CellRef } from "../../grid/address";
import { figuresOfRun } from "./rememberRun";

/** A figure that is not what it was at the last run; `before` or `now` is null where there was or is none. */
export interface FigureChange {
  readonly of: string;
  readonly label: string;
  readonly before: string | null;
  readonly now: string | null;
  /** The cells it comes from now. */
  readonly at: readonly CellRef[];
}

/**
 * Which figures changed since the last run, in the order of this one, those that are gone behind them. Nothing where
 * there was no run, or it was of another year; points are not held against those of another rubric.
 */
export function changedFigures(last: RememberedRun | undefined, evaluation: Evaluation): readonly FigureChange[] {
  if (!last || last.year !== evaluation.facts.year) return [];
  const sameRubric = last.rubric === evaluation.rubric.id;
  const told = ({ of }: { readonly of: string }): boolean => sameRubric || !/^(?:projects\/.*\/)?(?:scores\/|total$)/.test(of);
  const before = new Map(last.figures.filter(told).map((figure) => [figure.of, figure]));
  const now = figuresOfRun(evaluation).filter(told);
  const changed = now.flatMap(({ of, label, value, printed, at }): readonly FigureChange[] => {
    const old = before.get(of);
    return old?.value === value ? [] : [{ of, label, before: old?.printed ?? null, now: printed, at }];
  });
  const stands = new Set(now.map(({ of }) => of));
  const gone = [...before.values()].filter(({ of }) => !stands.has(of));
  return [...changed, ...gone.map(({ of, label, printed }): FigureChange => ({ of, label, before: printed, now: null, at: [] }))];
}
