import { factEntry } from "../../facts/fact";
import { defineCheck } from "../defineCheck";
import { cellsOf, failuresOrPass, fails, lacksData, notApplicable, otherYear } from "../outcome";
import { printFigure } from "../printFigure";

/**
 * FACT-NEGATIVE: an amount or a count that cannot lawfully be below zero is.
 *
 * Source   财政部部门决算报表审核公式 (rows ≥ 0 but for adjustments)
 */
export const factNegative = defineCheck({
  code: "FACT-NEGATIVE",
  label: { "zh-CN": "数据不为负数", "en-US": "No negative figures" },
  cites: ["mof-final-account-audit:non-negative"],
  run: ({ facts: { facts, year } }) => {
    const known = facts.flatMap((fact) => (fact.quantity ? [{ fact, quantity: fact.quantity }] : []));
    if (known.length === 0) return [lacksData(["可识别的数据"])];
    const bound = known.filter(({ fact }) => factEntry(fact.id).negative !== true);
    if (bound.length === 0) return [notApplicable()];
    const outcomes = bound.map(({ fact, quantity: { value, unit } }) => {
      if (!value.lt(0)) return null;
      return fails(cellsOf([fact]), { name: fact.label["zh-CN"], value: printFigure(value, 0), unit, year: otherYear(fact, year) });
    });
    return failuresOrPass(outcomes);
  },
});
