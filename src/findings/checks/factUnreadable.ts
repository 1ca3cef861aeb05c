import { defineCheck } from "../defineCheck";
import { isJudged } from "../judgedFacts";
import { cellsOf, failuresOrPass, fails, lacksData, notApplicable, otherYear } from "../outcome";

/**
 * FACT-UNREADABLE: a cell where a figure belongs holds text that is no number, or could be two.
 *
 * Source   财预〔2020〕10号 附件1; never guessed
 */
export const factUnreadable = defineCheck({
  code: "FACT-UNREADABLE",
  label: { "zh-CN": "数据可读", "en-US": "Figures can be read" },
  cites: ["mof-2020-10:annex-1"],
  run: (scored) => {
    const { facts, year } = scored.facts;
    if (facts.length === 0) return [lacksData(["可识别的数据"])];
    const found = facts.filter(({ state }) => state !== "missing");
    if (found.length === 0) return [notApplicable()];
    const outcomes = found.map((fact) => {
      if (fact.state !== "unreadable") return null;
      const text = fact.readings.find(({ at }) => at === fact.at)?.text ?? "";
      const values = { name: fact.label["zh-CN"], text, year: otherYear(fact, year) };
      return fails(cellsOf([fact]), values, isJudged(fact, scored) ? { severity: "blocks" } : {});
    });
    return failuresOrPass(outcomes);
  },
});
