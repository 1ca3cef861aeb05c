import { ceilingByExecution } from "../../scores/ceilingByExecution";
import { defineCheck } from "../defineCheck";
import { cellsOf, fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-CEILING: the printed total is above the ceiling that the rubric sets for this execution rate.
 *
 *     total ≤ ceiling(execution)               points
 *
 * Source   the rubric; there is no national ceiling, so that most rubrics have none
 */
export const scoreCeiling = defineCheck({
  code: "SCORE-CEILING",
  label: { "zh-CN": "总分不超过执行率对应的上限", "en-US": "The total keeps its ceiling" },
  cites: [],
  run: ({ rubric, rates, facts: { scoring } }) => {
    if (!rubric.ceilings || rubric.ceilings.length === 0) return [notApplicable()];
    const execution = rates.find(({ definition }) => definition.id === "execution");
    const total = scoring.find(({ subtotal, path }) => subtotal && path.length === 0)?.claimed;
    if (!execution?.value || !total) return [lacksData(total ? ["预算执行率"] : ["自评总分"])];
    const { points } = ceilingByExecution(total.value, execution.value, rubric.ceilings);
    const at = [total.at, ...cellsOf(execution.facts)];
    if (points.eq(total.value)) return [passes(at)];
    const values = { printed: printPoints(total.value), ceiling: printPoints(points), rate: execution.printed, working: execution.working };
    return [fails(at, values, { cites: rubric.cites })];
  },
});
