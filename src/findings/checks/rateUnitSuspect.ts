import { factEntry } from "../../facts/fact";
import { Decimal } from "../../quantity/decimal";
import type { Rate } from "../../rates/rate";
import { defineCheck } from "../defineCheck";
import { cellsOf, failuresOrPass, fails, lacksData, notApplicable } from "../outcome";

const factor = new Decimal(10_000);

/**
 * RATE-UNIT-SUSPECT: a rate of two amounts is ten thousand times too large or too small: 元 stands among 万元.
 *
 *     rate ÷ 10 000 or rate × 10 000 within 0.2 … 5, and the rate itself outside 0.0005 … 1 000
 *
 * Source   finance forms in 万元 that are filled in 元 are a slip that published self-evaluations show
 */
export const rateUnitSuspect = defineCheck({
  code: "RATE-UNIT-SUSPECT",
  label: { "zh-CN": "比率两边金额单位一致", "en-US": "Amounts of a rate share a unit" },
  cites: ["mof-2020-10:annex-1"],
  run: ({ rates }) => {
    const ofMoney = rates.filter(({ facts, definition }) => definition.unit === "ratio" && facts.every(({ id }) => factEntry(id).measure === "money"));
    const known = ofMoney.flatMap((rate) => (rate.value ? [{ rate, size: rate.value.abs() }] : []));
    if (known.length === 0) return [ofMoney.some(({ state }) => state === "noBase" || state === "notApplicable") ? notApplicable() : lacksData(["两个金额"])];
    return failuresOrPass(known.map(({ rate, size }) => (looksOff(size) ? suspect(rate) : null)));
  },
});

function looksOff(value: Decimal): boolean {
  return (value.gt(1000) && plausible(value.div(factor))) || (!value.isZero() && value.lt("0.0005") && plausible(value.times(factor)));
}

function plausible(value: Decimal): boolean {
  return value.gte("0.2") && value.lte(5);
}

function suspect(rate: Rate) {
  return fails(cellsOf(rate.facts), { rate: rate.definition.label["zh-CN"], printed: rate.printed, working: rate.working });
}
