import type { Fact, FactRef } from "../../facts/fact";
import { findFact } from "../../facts/facts";
import type { Decimal } from "../../quantity/decimal";
import type { RoundingMode } from "../../quantity/rounding";
import { round } from "../../quantity/rounding";
import type { Rate } from "../../rates/rate";
import type { Scored } from "../../scores/scored";
import type { Outcome } from "../check";
import { withProposal } from "../chooseProposals";
import { defineCheck } from "../defineCheck";
import { factFigure } from "../factFigure";
import { cellsOf, lacksData, nameOf, notApplicable } from "../outcome";
import type { SlipKind } from "../proposal";

/** A rate that a table prints, with the rate that gives it, and rates of another base that it is easily mistaken for. */
interface PrintedRate {
  readonly printed: FactRef;
  readonly rate: string;
  readonly mistakenFor: readonly string[];
}

const printedRates: readonly PrintedRate[] = [
  { printed: "printed.execution", rate: "execution", mistakenFor: ["executionOfInitial", "executionOfArrived", "executionOfIssued"] },
  { printed: "printed.staffControl", rate: "staffControl", mistakenFor: [] },
  { printed: "printed.buildingArea", rate: "buildingArea", mistakenFor: [] },
  { printed: "printed.buildingCost", rate: "buildingCost", mistakenFor: [] },
  { printed: "threePublic.changeRate", rate: "threePublicActualChange", mistakenFor: [] },
];

/**
 * RATE-PRINTED-DIFFERS: a rate that a table prints is not what its two figures give.
 *
 *     printed = computed, rounded half-up to the decimals that the cell shows
 *
 * Source   财预〔2020〕10号 附件1 (执行率 = B/A); rounding half-up
 * Reading  Cut off instead of rounded is a note; a rate of another base (年初预算数 for 全年预算数) is named as such.
 */
export const ratePrintedDiffers = defineCheck({
  code: "RATE-PRINTED-DIFFERS",
  label: { "zh-CN": "表中比率与计算结果一致", "en-US": "Printed rates agree with their figures" },
  cites: ["mof-2020-10:annex-1"],
  run: (scored) => printedRates.map((entry) => runPrinted(entry, scored)),
});

function runPrinted({ printed, rate: id, mistakenFor }: PrintedRate, { rates, facts }: Scored): Outcome {
  const fact = findFact(facts, printed);
  const rate = rates.find(({ definition }) => definition.id === id);
  if (fact.state === "missing" || rate?.state === "notApplicable") return notApplicable();
  const figure = factFigure(fact);
  if (!figure) return lacksData([nameOf(fact, facts.year)], cellsOf([fact]));
  if (!rate?.value) return lacksData(rate ? unknownOf(rate) : [nameOf(fact, facts.year)], cellsOf([fact]));
  const others = mistakenFor.flatMap((other) => rates.filter(({ definition }) => definition.id === other));
  return compare(fact, figure.value, figure.places, rate, others);
}

function compare(fact: Fact, printed: Decimal, places: number, rate: Rate, others: readonly Rate[]): Outcome {
  const shown = Math.min(places, 6);
  const right = percent(rate, shown, "halfUp");
  const outcome: Outcome = {
    kind: right?.eq(printed.toDecimalPlaces(shown)) ? "passes" : "fails",
    at: cellsOf([fact, ...rate.facts]),
    values: {
      rate: rate.definition.label["zh-CN"],
      printed: `${printed.toFixed(shown)}%`,
      computed: `${right?.toFixed(shown)}%`,
      working: rate.working,
    },
  };
  if (outcome.kind === "passes" || !fact.at || !right) return outcome;
  const slip = slipOf(printed, shown, rate, others);
  const proposed = slip
    ? withProposal(outcome, { kind: slip, at: fact.at, from: `${printed.toFixed(shown)}%`, to: `${right.toFixed(shown)}%` })
    : outcome;
  return slip === "truncated" ? { ...proposed, severity: "note" } : proposed;
}

function slipOf(printed: Decimal, places: number, rate: Rate, others: readonly Rate[]): SlipKind | null {
  if (percent(rate, places, "truncate")?.eq(printed)) return "truncated";
  return others.some((other) => percent(other, places, "halfUp")?.eq(printed)) ? "otherBase" : null;
}

function percent({ value }: Rate, places: number, mode: RoundingMode): Decimal | null {
  return value ? round(value.times(100), { places, mode }) : null;
}

function unknownOf({ facts }: Rate): readonly string[] {
  return facts.filter(({ state }) => state !== "known").map(({ label }) => label["zh-CN"]);
}
