import { indicatorFigures } from "../../findings/indicatorFigures";
import type { Score } from "../../scores/score";
import type { Run } from "../block";
import { textRun } from "../sentences/told";
import { writeFigure } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { indicatorOf } from "../terms/indicatorOf";
import type { PlacedIndicator } from "./indicatorRuns";
import { indicatorRuns } from "./indicatorRuns";
import type { ToldItem, ToldSection } from "./told";
import { paragraph } from "./told";

/** The indicators that missed their targets, each with the points it cost and its reason. */
export function tellUnmet(telling: Telling): ToldItem {
  return { blocks: [], sections: unmetIndicators(telling).map((indicator) => unmetSection(indicator, telling)) };
}

export function unmetIndicators({ evaluation: { facts } }: Telling): readonly PlacedIndicator[] {
  return facts.indicators.map((row, index) => ({ row, index })).filter(({ row }) => indicatorFigures(row)?.met === false);
}

export function unmetSection(indicator: PlacedIndicator, telling: Telling): ToldSection {
  const score = telling.evaluation.scores.find((one) => indicatorOf(one, telling) === indicator.row);
  const lost = score ? lostRuns(score, telling) : [];
  return { heading: [], runIn: true, blocks: [paragraph(indicatorRuns(indicator, telling, lost))], sections: [] };
}

function lostRuns({ criterion, points, full }: Score, telling: Telling): readonly Run[] {
  if (points === null || !points.lt(full)) return [];
  const { runs, needs } = writeFigure(`lost/${criterion.id}`, false, telling);
  return needs.length > 0 ? [] : [textRun("，扣"), ...runs];
}
