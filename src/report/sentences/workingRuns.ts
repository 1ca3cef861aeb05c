import type { Run } from "../block";
import type { Expression } from "../../rates/expression";
import type { Rate } from "../../rates/rate";
import type { Telling } from "../telling";
import { factValue } from "../terms/factValue";
import { printBare } from "../terms/measured";
import type { Told } from "./told";
import { textRun } from "./told";

/** How tightly an operator binds: what binds looser than its surroundings stands in brackets. */
const tightness = { plus: 1, minus: 1, over: 2 } as const;
const signs = { plus: "+", minus: "-", over: "÷" } as const;

/**
 * The working of a rate with the report's own figures, each carrying its own cell: (15.80+335.46-72.08-2.05)÷(…)×100%.
 * Written from the rate's formula tree, so that it cannot say anything else than what was computed.
 */
export function workingRuns(rate: Rate, telling: Telling): Told {
  const needs = rate.facts.flatMap((fact) => {
    const value = factValue(fact, telling);
    return value.known ? [] : value.needs;
  });
  if (needs.length > 0) return { runs: [], needs };
  const runs = expressionRuns(rate.definition.formula, figuresOf(rate, telling));
  return { runs: rate.definition.unit === "ratio" ? [...runs, textRun("×100%")] : runs, needs: [] };
}

type FigureRun = Extract<Run, { readonly kind: "figure" }>;

/** `needs` and `facts` of a rate stand in the same order. */
function figuresOf(rate: Rate, telling: Telling): ReadonlyMap<string, FigureRun> {
  const names = Object.keys(rate.definition.needs);
  return new Map(
    rate.facts.flatMap((fact, index) => {
      const value = factValue(fact, telling);
      const name = names[index];
      if (!value.known || name === undefined) return [];
      return [[name, { kind: "figure", text: printBare(value.measured, telling.style), source: value.source }] as const];
    }),
  );
}

function expressionRuns(expression: Expression, figures: ReadonlyMap<string, FigureRun>): readonly Run[] {
  if (expression.op === "term") {
    const figure = figures.get(expression.name);
    return figure ? [figure] : [];
  }
  const { op } = expression;
  const left = operand(expression.left, tightness[op], figures, false);
  const right = operand(expression.right, op === "plus" ? tightness.plus : tightness[op] + 1, figures, op !== "plus");
  // 335.46 + −72.08 is written 335.46-72.08: the figure brings its own sign.
  const joined = op === "plus" && startsNegative(right) ? [] : [textRun(signs[op])];
  return [...left, ...joined, ...right];
}

function operand(expression: Expression, least: number, figures: ReadonlyMap<string, FigureRun>, closed: boolean): readonly Run[] {
  const runs = expressionRuns(expression, figures);
  const loose = expression.op !== "term" && tightness[expression.op] < least;
  const bareNegative = expression.op === "term" && startsNegative(runs) && (closed || least > tightness.plus);
  return loose || bareNegative ? [textRun("("), ...runs, textRun(")")] : runs;
}

function startsNegative([first]: readonly Run[]): boolean {
  return first?.text.startsWith("-") ?? false;
}
