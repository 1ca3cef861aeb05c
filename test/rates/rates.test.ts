import type { FactRef } from "../../src/facts/fact";
import { rates } from "../../src/rates/catalog.generated";
import type { RateDefinition } from "../../src/rates/defineRate";
import { rateFromFacts } from "../../src/rates/fromFacts";
import type { Figure } from "./factsOf";
import { factsOf } from "./factsOf";

interface Case {
  readonly rate: string;
  /** In the order of the rate's needs. */
  readonly figures: readonly string[];
  readonly printed: string;
  /** The arithmetic, as the rate itself must write it. */
  readonly working: string;
}

const cases: readonly Case[] = [
  { rate: "execution", figures: ["973.50 万元", "1000 万元"], printed: "97.35%", working: "973.50 ÷ 1,000.00 × 100%" },
  { rate: "executionOfInitial", figures: ["277.14 万元", "335.46 万元"], printed: "82.61%", working: "277.14 ÷ 335.46 × 100%" },
  { rate: "executionOfArrived", figures: ["191.12 万元", "318.91 万元"], printed: "59.93%", working: "191.12 ÷ 318.91 × 100%" },
  { rate: "executionOfIssued", figures: ["76216768.37 元", "76214727.86 元"], printed: "100.00%", working: "76,216,768.37 ÷ 76,214,727.86 × 100%" },
  { rate: "executionOfAvailable", figures: ["277.14 万元", "15.80 万元", "263.38 万元"], printed: "99.27%", working: "277.14 ÷ (15.80 + 263.38) × 100%" },
  // 277.13 ÷ 279.18 = 0.992657…
  {
    rate: "budgetCompletion", figures: ["15.8 万元", "335.46 万元", "-72.08 万元", "2.05 万元"], printed: "99.27%",
    working: "(15.80 + 335.46 − 72.08 − 2.05) ÷ (15.80 + 335.46 − 72.08) × 100%",
  },
  { rate: "budgetControl", figures: ["-72.08 万元", "335.46 万元"], printed: "-21.49%", working: "−72.08 ÷ 335.46 × 100%" },
  { rate: "budgetAdjustment", figures: ["35 万元", "500 万元"], printed: "7.00%", working: "35.00 ÷ 500.00 × 100%" },
  { rate: "arrival", figures: ["318.91 万元", "318.91 万元"], printed: "100.00%", working: "318.91 ÷ 318.91 × 100%" },
  { rate: "arrivalOfBudget", figures: ["90 万元", "100 万元"], printed: "90.00%", working: "90.00 ÷ 100.00 × 100%" },
  { rate: "timelyArrival", figures: ["45 万元", "50 万元"], printed: "90.00%", working: "45.00 ÷ 50.00 × 100%" },
  { rate: "paymentProgress", figures: ["93 %", "100 %"], printed: "93.00%", working: "93% ÷ 100% × 100%" },
  { rate: "carryover", figures: ["2.05 万元", "335.46 万元"], printed: "0.61%", working: "2.05 ÷ 335.46 × 100%" },
  {
    rate: "carryoverOfAppropriation", figures: ["0 元", "2040.51 元", "76214727.86 元", "0 元"], printed: "0.00%",
    working: "0.00 ÷ (2,040.51 + 76,214,727.86 + 0.00) × 100%",
  },
  // −13.75 ÷ 15.80 = −0.870253…
  { rate: "carryoverChange", figures: ["2.05 万元", "15.8 万元"], printed: "-87.03%", working: "(2.05 − 15.80) ÷ 15.80 × 100%" },
  // 2546673.98 ÷ 2751417.82 = 0.925586…
  {
    rate: "disbursement", figures: ["2537695 元", "213722.82 元", "0 元", "2546673.98 元"], printed: "92.56%",
    working: "2,546,673.98 ÷ (2,537,695.00 + 213,722.82 + 0.00) × 100%",
  },
  {
    rate: "unspent", figures: ["2537695 元", "213722.82 元", "0 元", "2546673.98 元"], printed: "7.44%",
    working: "(2,537,695.00 + 213,722.82 + 0.00 − 2,546,673.98) ÷ (2,537,695.00 + 213,722.82 + 0.00) × 100%",
  },
  { rate: "staffControl", figures: ["6 人", "11 人"], printed: "54.55%", working: "6 ÷ 11 × 100%" },
  { rate: "threePublicChange", figures: ["1 万元", "1 万元"], printed: "0.00%", working: "(1.00 − 1.00) ÷ 1.00 × 100%" },
  { rate: "threePublicActualChange", figures: ["7.19 万元", "8 万元"], printed: "-10.13%", working: "(7.19 − 8.00) ÷ 8.00 × 100%" },
  { rate: "threePublicControl", figures: ["0.01 万元", "1 万元"], printed: "1.00%", working: "0.01 ÷ 1.00 × 100%" },
  { rate: "publicOutlayControl", figures: ["3.78 万元", "4.8 万元"], printed: "78.75%", working: "3.78 ÷ 4.80 × 100%" },
  { rate: "procurementExecution", figures: ["68854763 元", "68854763 元"], printed: "100.00%", working: "68,854,763.00 ÷ 68,854,763.00 × 100%" },
  { rate: "assetUse", figures: ["180 万元", "200 万元"], printed: "90.00%", working: "180.00 ÷ 200.00 × 100%" },
  { rate: "buildingArea", figures: ["1050 ㎡", "1000 ㎡"], printed: "105.00%", working: "1,050 ÷ 1,000 × 100%" },
  { rate: "buildingCost", figures: ["520 万元", "500 万元"], printed: "104.00%", working: "520.00 ÷ 500.00 × 100%" },
  { rate: "keySpending", figures: ["160 万元", "200 万元"], printed: "80.00%", working: "160.00 ÷ 200.00 × 100%" },
  { rate: "costControl", figures: ["317 万元", "318.91 万元"], printed: "99.40%", working: "317.00 ÷ 318.91 × 100%" },
  { rate: "costSaving", figures: ["100 万元", "95 万元"], printed: "5.00%", working: "(100.00 − 95.00) ÷ 100.00 × 100%" },
  { rate: "fiscalMultiplier", figures: ["300 万元", "200 万元"], printed: "150.00%", working: "300.00 ÷ 200.00 × 100%" },
  { rate: "taskCompletion", figures: ["19", "20"], printed: "95.00%", working: "19 ÷ 20 × 100%" },
  { rate: "outputCompletion", figures: ["162", "155"], printed: "104.52%", working: "162 ÷ 155 × 100%" },
  { rate: "onTime", figures: ["18", "20"], printed: "90.00%", working: "18 ÷ 20 × 100%" },
  { rate: "scheduleLead", figures: ["200", "190"], printed: "5.00%", working: "(200 − 190) ÷ 200 × 100%" },
  { rate: "qualityOfPlan", figures: ["19", "20"], printed: "95.00%", working: "19 ÷ 20 × 100%" },
  { rate: "qualityOfOutput", figures: ["97", "100"], printed: "97.00%", working: "97 ÷ 100 × 100%" },
  { rate: "keyTask", figures: ["9", "10"], printed: "90.00%", working: "9 ÷ 10 × 100%" },
  { rate: "goalCompletion", figures: ["23", "25"], printed: "92.00%", working: "23 ÷ 25 × 100%" },
  // 830712.24 ÷ 2375662.32 = 0.349676…
  { rate: "incomeGrowth", figures: ["3206374.56 元", "2375662.32 元"], printed: "34.97%", working: "(3,206,374.56 − 2,375,662.32) ÷ 2,375,662.32 × 100%" },
  { rate: "spendGrowth", figures: ["3077963.69 元", "2464969.21 元"], printed: "24.87%", working: "(3,077,963.69 − 2,464,969.21) ÷ 2,464,969.21 × 100%" },
  { rate: "basicSpendGrowth", figures: ["1733788.49 元", "2467969.21 元"], printed: "-29.75%", working: "(1,733,788.49 − 2,467,969.21) ÷ 2,467,969.21 × 100%" },
  { rate: "projectSpendGrowth", figures: ["1344175.2 元", "18861.11 元"], printed: "7,026.70%", working: "(1,344,175.20 − 18,861.11) ÷ 18,861.11 × 100%" },
  { rate: "incomeChange", figures: ["3206374.56 元", "2375662.32 元"], printed: "830,712.24元", working: "3,206,374.56 − 2,375,662.32" },
  { rate: "spendChange", figures: ["3077963.69 元", "2464969.21 元"], printed: "612,994.48元", working: "3,077,963.69 − 2,464,969.21" },
  { rate: "basicShare", figures: ["63.81 万元", "277.14 万元"], printed: "23.02%", working: "63.81 ÷ 277.14 × 100%" },
  { rate: "projectShare", figures: ["213.33 万元", "277.14 万元"], printed: "76.98%", working: "213.33 ÷ 277.14 × 100%" },
];

function definitionOf(id: string): RateDefinition {
  const found = rates.find((definition) => definition.id === id);
  if (!found) throw new Error(`no rate ${id}`);
  return found;
}

function figuresOf({ needs }: RateDefinition, figures: readonly Figure[]): { readonly [R in FactRef]?: Figure } {
  return Object.fromEntries(Object.values(needs).map((ref, index) => [ref, figures[index] ?? ""]));
}

describe("every rate, by the example of its own file", () => {
  test.each(cases)("$rate: $working = $printed", ({ rate, figures, printed, working }) => {
    const definition = definitionOf(rate);
    const result = rateFromFacts(definition, factsOf(figuresOf(definition, figures)));
    expect(result).toMatchObject({ state: "known", printed, working });
    expect(result.facts.map(({ state }) => state)).toEqual(figures.map(() => "known"));
  });

  test("none is without its case", () => {
    expect(cases.map(({ rate }) => rate).sort()).toEqual(rates.map(({ id }) => id).sort());
  });
});

describe("every rate refuses", () => {
  const each = cases.map((entry) => [entry.rate, entry] as const);

  test.each(each)("%s, with each of its figures missing in turn", (id, { figures }) => {
    const definition = definitionOf(id);
    for (const state of ["missing", "unreadable", "contradictory"] as const) {
      figures.forEach((_, gone) => {
        const given = figures.map((figure, index): Figure => (index === gone ? { state } : figure));
        const result = rateFromFacts(definition, factsOf(figuresOf(definition, given)));
        expect(result).toMatchObject({ state: "missing", value: null, printed: "", working: "" });
      });
    }
  });

  test.each(each.filter(([id]) => definitionOf(id).unit === "ratio"))("%s, on a base of zero, and on one below", (id, { figures }) => {
    const definition = definitionOf(id);
    const refs = Object.values(definition.needs);
    for (const base of ["0", "-1"]) {
      const given = figures.map((figure, index) => (isBase(definition, index) ? figure.replace(/^\S+/, base) : figure));
      const result = rateFromFacts(definition, factsOf(Object.fromEntries(refs.map((ref, index) => [ref, given[index] ?? ""]))));
      expect(result.value).toBeNull();
      expect(result.state).toBe("noBase");
    }
  });
});

/** Whether the need stands below the line. */
function isBase({ needs, formula }: RateDefinition, index: number): boolean {
  const name = Object.keys(needs)[index] ?? "";
  return formula.op === "over" && JSON.stringify(formula.right).includes(`"name":"${name}"`);
}
