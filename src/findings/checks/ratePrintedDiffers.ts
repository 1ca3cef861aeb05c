import type { FactRef } from "../../facts/fact";
import type { CellText } from "../../facts/facts";
import { findFact } from "../../facts/facts";
import { numberIn } from "../../facts/numberIn";
import type { CellRef } from "../../grid/address";
import type { Decimal } from "../../quantity/decimal";
import type { RoundingMode } from "../../quantity/rounding";
import { round } from "../../quantity/rounding";
import type { Rate } from "../../rates/rate";
import { matchRows } from "../../rubrics/matchRows";
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

/** A rate as a cell prints it, in percent. */
interface PrintedPercent {
  readonly value: Decimal;
  readonly places: number;
  readonly at: CellRef;
}

/**
 * RATE-PRINTED-DIFFERS: a rate that a table prints, or the scoring sheet as a row's actual value, is not what its figures give.
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
  run: (scored) => [...printedRates.map((entry) => runPrinted(entry, scored)), ...runRows(scored)],
});

function runPrinted({ printed, rate: id, mistakenFor }: PrintedRate, { rates, facts }: Scored): Outcome {
  const fact = findFact(facts, printed);
  const rate = rates.find(({ definition }) => definition.id === id);
  if (fact.state === "missing" || rate?.state === "notApplicable") return notApplicable();
  const figure = factFigure(fact);
  if (!figure) return lacksData([nameOf(fact, facts.year)], cellsOf([fact]));
  if (!rate?.value || !fact.at) return lacksData(rate ? unknownOf(rate) : [nameOf(fact, facts.year)], cellsOf([fact]));
  const others = mistakenFor.flatMap((other) => rates.filter(({ definition }) => definition.id === other));
  return compare({ value: figure.value, places: figure.places, at: fact.at }, rate, others);
}

/** The rows of the scoring sheet that print an actual value beside a rate which the tables give. */
function runRows({ scores, rubric, facts, rates }: Scored): readonly Outcome[] {
  const rows = matchRows(rubric.criteria, facts.scoring);
  return scores.flatMap(({ rate, criterion }) => {
    const [row, ...more] = rows.get(criterion.id) ?? [];
    const printed = more.length === 0 ? percentIn(row?.actual) : null;
    if (!printed || !rate?.value || rate.definition.unit !== "ratio") return [];
    const others = rates.filter(({ definition }) => definition.call === rate.definition.call && definition.id !== rate.definition.id);
    return [compare(printed, rate, others)];
  });
}

function percentIn(cell: CellText | null | undefined): PrintedPercent | null {
  const reading = numberIn(cell);
  if (!cell || reading?.unit !== "%") return null;
  return { value: reading.value, places: Math.max(reading.value.decimalPlaces(), /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0), at: cell.at };
}

function compare(printed: PrintedPercent, rate: Rate, others: readonly Rate[]): Outcome {
  const { value, at } = printed;
  const places = Math.min(printed.places, 6);
  const right = percent(rate, places, "halfUp");
  const outcome: Outcome = {
    kind: right?.eq(value.toDecimalPlaces(places)) ? "passes" : "fails",
    at: [at, ...cellsOf(rate.facts)],
    values: {
      rate: rate.definition.label["zh-CN"],
      printed: `${value.toFixed(places)}%`,
      computed: `${right?.toFixed(places)}%`,
      working: rate.working,
    },
  };
  if (outcome.kind === "passes" || !right) return outcome;
  const slip = slipOf(value, places, rate, others);
  const proposed = slip ? withProposal(outcome, { kind: slip, at, from: `${value.toFixed(places)}%`, to: `${right.toFixed(places)}%` }) : outcome;
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
