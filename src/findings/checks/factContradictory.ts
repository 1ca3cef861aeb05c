import type { Fact } from "../../facts/fact";
import { formatCellRef } from "../../grid/address";
import { defineCheck } from "../defineCheck";
import { isJudged } from "../judgedFacts";
import { failuresOrPass, fails, lacksData, notApplicable, otherYear } from "../outcome";

/**
 * FACT-CONTRADICTORY: cells that should hold one figure hold two; each with its value.
 *
 * It carries the equalities between tables: 公开02 and 公开01 on income, 公开03 and 公开01 on expenditure, 公开06 and 公开05 on
 * basic expenditure, the budget in a form and in the approved budget.
 *
 * Source   财政部部门决算报表审核公式 (表间关系)
 */
export const factContradictory = defineCheck({
  code: "FACT-CONTRADICTORY",
  label: { "zh-CN": "同一数据各处一致", "en-US": "One figure everywhere" },
  cites: ["mof-final-account-audit:composition"],
  run: (scored) => {
    const repeated = scored.facts.facts.filter(({ state, also }) => state === "contradictory" || also.length > 0);
    if (scored.facts.facts.length === 0) return [lacksData(["可识别的数据"])];
    if (repeated.length === 0) return [notApplicable()];
    const outcomes = repeated.map((fact) => {
      if (fact.state !== "contradictory") return null;
      const at = [...(fact.at ? [fact.at] : []), ...fact.also];
      const values = { name: fact.label["zh-CN"], readings: readingsOf(fact), year: otherYear(fact, scored.facts.year) };
      return fails(at, values, isJudged(fact, scored) ? { severity: "blocks" } : {});
    });
    return failuresOrPass(outcomes);
  },
});

/** 决算!C7为277.14万元，三公!B5为277.41万元; a bare 0.94 that means 94 % is said as 94%. */
function readingsOf({ readings }: Fact): string {
  return readings.flatMap(({ at, text, held, quantity }) => {
    if (!quantity) return [];
    const figure = held === "share" ? quantity.value.toString() : text;
    return [`${formatCellRef(at)}为${figure}${figure.endsWith(quantity.unit) ? "" : quantity.unit}`];
  }).join("，");
}
