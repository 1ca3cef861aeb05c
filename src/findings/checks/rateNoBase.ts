import { defineCheck } from "../defineCheck";
import { judgedRates } from "../judgedFacts";
import { cellsOf, fails, lacksData, nameOf, notApplicable, passes } from "../outcome";
import { printFigure } from "../printFigure";
import { rateBase } from "../rateBase";

/**
 * RATE-NO-BASE: a rate that earns points has a base of zero, or below.
 *
 * Source   财预〔2020〕10号 附件1; a rate without a base is undefined: neither 0 nor 100 %
 */
export const rateNoBase = defineCheck({
  code: "RATE-NO-BASE",
  label: { "zh-CN": "计分比率的分母有效", "en-US": "Rates have a base" },
  severity: "blocks",
  cites: ["mof-2020-10:self-evaluation"],
  run: (scored) => {
    const outcomes = judgedRates(scored).map(({ rate, rows }) => {
      if (rate.state === "notApplicable") return notApplicable();
      if (rate.state === "missing") return lacksData([`${rate.definition.label["zh-CN"]}所需的数据`], cellsOf(rate.facts));
      if (rate.state === "known") return passes(cellsOf(rate.facts));
      const base = rateBase(rate);
      return fails(cellsOf(base?.facts ?? rate.facts), {
        rate: rate.definition.label["zh-CN"],
        base: (base?.facts ?? rate.facts).map((fact) => nameOf(fact, scored.facts.year)).join("、"),
        value: base ? `${printFigure(base.quantity.value, 0)}${base.quantity.unit}` : "0",
        row: rows.join("、"),
      });
    });
    return outcomes.length > 0 ? outcomes : [notApplicable()];
  },
});
