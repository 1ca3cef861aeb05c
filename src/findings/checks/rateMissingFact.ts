import type { Fact } from "../../facts/fact";
import { quoted } from "../../quantity/quoted";
import type { Rubric } from "../../rubrics/rubric";
import { defineCheck } from "../defineCheck";
import { judgedRates } from "../judgedFacts";
import { cellsOf, fails, lacksData, nameOf, notApplicable, passes } from "../outcome";
import { usualPlace } from "../usualPlace";

/**
 * RATE-MISSING-FACT: a rate that earns points lacks one of its figures; which one, and where it usually stands.
 *
 * Source   财预〔2020〕10号 附件1; a blank is not a zero
 * Reading  What stands in the workbook but cannot be used is FACT-UNREADABLE or FACT-CONTRADICTORY; amounts whose units cannot
 *          be told lack the unit.
 */
export const rateMissingFact = defineCheck({
  code: "RATE-MISSING-FACT",
  label: { "zh-CN": "计分比率所需数据齐全", "en-US": "Rates have their figures" },
  severity: "blocks",
  cites: ["mof-2020-10:self-evaluation"],
  run: (scored) => {
    const outcomes = judgedRates(scored).map(({ rate, rows }) => {
      if (rate.state === "notApplicable") return notApplicable();
      const missing = rate.facts.filter(({ state }) => state === "missing");
      const allKnown = rate.facts.every(({ state }) => state === "known");
      if (rate.state !== "missing") return passes(cellsOf(rate.facts));
      if (missing.length === 0 && !allKnown) return lacksData([`${rate.definition.label["zh-CN"]}的可用数据`], cellsOf(rate.facts));
      return fails(cellsOf(allKnown ? rate.facts : missing), {
        rate: rate.definition.label["zh-CN"],
        missing: allKnown ? "各项金额的单位" : missing.map((fact) => quoted(nameOf(fact, scored.facts.year))).join("、"),
        where: placesOf(missing, scored.rubric.subject),
        row: rows.join("、"),
      });
    });
    return outcomes.length > 0 ? outcomes : [notApplicable()];
  },
});

function placesOf(facts: readonly Fact[], subject: Rubric["subject"]): string {
  return [...new Set(facts.map(({ id }) => usualPlace(id, subject)).filter((place) => place !== ""))].join("、");
}
