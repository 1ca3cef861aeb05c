import type { Evaluation } from "../../findings/evaluation";
import { indicatorFigures } from "../../findings/indicatorFigures";

/** What can be counted in an evaluation, with the measure word of each. */
const counts = {
  projects: { unit: "个", of: ({ projects }: Evaluation) => projects.length },
  pending: { unit: "项", of: ({ total }: Evaluation) => total.pending },
  criteria: { unit: "项", of: ({ scores }: Evaluation) => scores.length },
  deductions: { unit: "项", of: ({ scores }: Evaluation) => scores.filter(({ points, full }) => points !== null && points.lt(full)).length },
  indicators: { unit: "项", of: ({ facts }: Evaluation) => facts.indicators.length },
  /** Target and result are numbers of one unit. */
  comparable: { unit: "项", of: ({ facts }: Evaluation) => facts.indicators.filter((row) => indicatorFigures(row) !== null).length },
  met: { unit: "项", of: (evaluation: Evaluation) => metOf(evaluation, true) },
  unmet: { unit: "项", of: (evaluation: Evaluation) => metOf(evaluation, false) },
} as const;

export type Count = keyof typeof counts;

export function isCount(name: string): name is Count {
  return Object.hasOwn(counts, name);
}

/** How many there are; never unknown, for what nobody listed is not there to be counted. */
export function countOf(name: Count, evaluation: Evaluation): { readonly value: number; readonly unit: string } {
  return { value: counts[name].of(evaluation), unit: counts[name].unit };
}

function metOf({ facts }: Evaluation, wanted: boolean): number {
  return facts.indicators.filter((row) => indicatorFigures(row)?.met === wanted).length;
}
