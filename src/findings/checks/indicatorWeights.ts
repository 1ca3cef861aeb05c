import { Decimal } from "../../quantity/decimal";
import { formatCellRef } from "../../grid/address";
import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * INDICATOR-WEIGHTS: the full marks of a form's indicators leave, with the execution rate, no 100.
 *
 *     Σ full of indicators = full mark of the rubric − full marks of its own rows (execution rate)
 *
 * Source   财预〔2020〕10号 (execution 10, output 50, benefit 30, satisfaction 10)
 * Reading  A full mark that is merged over several rows counts once. A form whose indicators alone make the full mark (the
 *          execution rate being one of them) is right as well.
 */
export const indicatorWeights = defineCheck({
  code: "INDICATOR-WEIGHTS",
  label: { "zh-CN": "各指标分值合计正确", "en-US": "Indicator weights add up" },
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ facts: { indicators }, rubric }) => {
    if ((rubric.subject !== "project" && !rubric.indicators) || indicators.length === 0) return [notApplicable()];
    const blank = indicators.filter(({ full }) => full === null);
    if (blank.length > 0) return [lacksData(blank.map(({ name }) => `“${name.text}”的分值`))];
    const cells = new Map(indicators.flatMap(({ full }) => (full ? [[formatCellRef(full.at), full] as const] : [])));
    const at = [...cells.values()].map((cell) => cell.at);
    const sum = [...cells.values()].reduce((total, { value }) => total.plus(value), new Decimal(0));
    const own = rubric.criteria.reduce((total, { full }) => total.plus(full || "0"), new Decimal(0));
    const expected = new Decimal(rubric.fullMark).minus(own);
    if (sum.eq(expected) || sum.eq(rubric.fullMark)) return [passes(at)];
    return [fails(at, { computed: printPoints(sum), difference: printPoints(sum.minus(expected).abs()) })];
  },
});
